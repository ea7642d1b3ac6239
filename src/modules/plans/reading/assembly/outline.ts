import { numberedWords, wordsOfPieces } from "../wording/cell-words.ts";
import type { EffectiveCell } from "./effective-cells.ts";

/** An improvement while the plan is put together: its title and actions stand, the fields come after. */
export interface BareImprovement {
  number: string | null;
  title: string;
  readonly theme: string | null;
  /** Its title is its outcome. */
  readonly isOutcome: boolean;
  readonly actions: BareAction[];
}

export interface BareAction {
  number: string | null;
  text: string;
  readonly improvement: BareImprovement;
  /** The cell it stands in, how many actions stand in it, and which of them this is. */
  readonly cell: string;
  readonly share: { readonly index: number; readonly of: number };
}

/** Where in the plan the reading of its cells has come to. */
export interface Outline {
  readonly improvements: readonly BareImprovement[];
  /** Takes the titles of a line: themes first, then improvements, new or said again. */
  take(line: readonly EffectiveCell[]): void;
  /** The improvement that what comes next belongs to, if one is named yet. */
  current(): BareImprovement | null;
  /** The same; where none is named, one named by the theme, or as the paper is. */
  open(): BareImprovement;
  /** A theme that nothing came under is an improvement without actions. */
  close(): void;
}

/** The number of a theme stands in a cell beside it, where no improvement begins in the same row. */
function numbersOf(line: readonly EffectiveCell[]): string[] {
  if (line.some((cell) => cell.role === "improvement" || cell.role === "action")) return [];
  return line.filter((cell) => cell.role === "number").map((cell) => wordsOfPieces(cell.words));
}

export function createOutline(fallbackTitle: string): Outline {
  const improvements: BareImprovement[] = [];
  const byCell = new Map<string, BareImprovement>();
  const themes = new Map<string, string>();
  let theme: { readonly text: string; readonly isLine: boolean; used: boolean } | null = null;
  let current: BareImprovement | null = null;

  const add = (title: string, number: string | null, isOutcome = false): BareImprovement => {
    const isTheme = theme !== null && theme.text === title;
    const added = { number, title, theme: isTheme ? null : (theme?.text ?? null), isOutcome, actions: [] };
    if (theme) theme.used = true;
    improvements.push(added);
    current = added;
    return added;
  };
  const close = () => {
    if (theme && !theme.used) add(theme.text, null);
  };
  const takeTheme = (text: string, isLine: boolean) => {
    // A heading over the table and a priority within it stand over the same improvements.
    const over = theme?.isLine && !theme.used && !isLine ? `${theme.text} – ` : "";
    if (over === "") close();
    theme = { text: `${over}${text}`, isLine, used: false };
    current = null;
  };

  return {
    improvements,
    current: () => current,
    open: () => current ?? add(theme?.text ?? fallbackTitle, null),
    close,
    take(line) {
      for (const cell of line) {
        const again = cell.role === "repeat" ? themes.get(cell.joins ?? "") : undefined;
        if (cell.role !== "theme" && again === undefined) continue;
        const text = again ?? [...numbersOf(line), wordsOfPieces(cell.words)].join(" ");
        themes.set(cell.id, text);
        if (again === undefined || theme?.text !== again) takeTheme(text, cell.source === "line");
      }
      for (const cell of line) {
        const again = cell.role === "repeat" ? byCell.get(cell.joins ?? "") : undefined;
        if (again) current = again;
        if (cell.role !== "improvement") continue;
        const { number, text } = numberedWords(cell.words, cell.bareNumber);
        byCell.set(cell.id, add(text, number, cell.isOutcome ?? false));
      }
    },
  };
}
