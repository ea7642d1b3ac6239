import { type Contents, contentsOf } from "./contents.ts";
import type { ImplicationKind, Meaning } from "./heading-lexicon.ts";
import { KNOWN, meaningOf } from "./heading-meaning.ts";

/** A column of a table: what stands over it, what it holds, and how we know. */
export interface Column {
  /** 1-based. */
  readonly number: number;
  /** The heading as written; empty where there is none. */
  readonly heading: string;
  readonly meaning: Meaning | null;
  /** How sure the heading makes us, 0 to 1. */
  readonly strength: number;
  /** For implications: the one kind that the heading names. */
  readonly kind: ImplicationKind | null;
  /** What else it holds by its heading. */
  readonly also: Meaning | null;
  readonly by: "heading" | "contents" | null;
  readonly contents: Contents;
}

/** Reads a column by its heading, and corrects by its contents the headings that can mean two things. */
export function columnOf(number: number, heading: string, texts: readonly string[]): Column {
  const contents = contentsOf(texts);
  const found = meaningOf(heading);
  const known = found !== null && found.strength >= KNOWN;
  const column: Column = {
    number,
    heading,
    meaning: known ? found.meaning : null,
    strength: known ? found.strength : 0,
    kind: known ? found.kind : null,
    also: known ? found.also : null,
    by: known ? "heading" : null,
    contents,
  };
  const better = known ? correctedBy(contents, found.meaning, found.strength) : null;
  return better ? { ...column, meaning: better, by: "contents" } : column;
}

/** Another meaning where the contents contradict the heading: "Priority" over High and Low, "Target" over figures. */
function correctedBy(contents: Contents, meaning: Meaning, strength: number): Meaning | null {
  if (contents.filled === 0) return null;
  if ((meaning === "theme" || meaning === "outcome") && contents.levels() >= 0.8) return "note";
  if (meaning === "target-date" && strength <= KNOWN && contents.dates() < 0.3) return "baseline";
  if (meaning === "number" && contents.numbers() < 0.3 && contents.averageLength > 15) return "action";
  // "Delivered by" may say who.
  if (meaning === "target-date" && contents.dates() < 0.2 && contents.names() >= 0.6) return "lead";
  if (meaning === "target-date" && contents.clocks() >= 0.6) return "foreign";
  return null;
}

/** What the contents alone say, for a column whose heading says nothing we know. */
export function meaningByContents(contents: Contents): Meaning | null {
  if (contents.filled < 2) return null;
  if (contents.implications() >= 0.5) return "implications";
  if (contents.dates() >= 0.6 && contents.days() >= 0.3 && contents.clocks() < 0.3) return "target-date";
  if (contents.statuses() >= 0.7) return "progress";
  if (contents.numbers() >= 0.8) return "number";
  return null;
}
