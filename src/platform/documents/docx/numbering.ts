import { child, children, numberValue, switchValue, textValue, type XmlElement } from "../xml/element.ts";
import type { Styles } from "./styles.ts";

/** One level of a list as the numbering part defines it. */
export interface ListLevel {
  readonly start: number;
  /** "decimal", "lowerLetter", "bullet" … as `sayNumber` takes it. */
  readonly format: string;
  /** `%1.%2)` for numbers, the mark itself for bullets. */
  readonly text: string;
  readonly font: string | null;
  /** Starts again when this level (1 for the first) or a higher one is used; 0 never; null: any higher one. */
  readonly restart: number | null;
  /** Shows the numbers of all levels in digits. */
  readonly digits: boolean;
  readonly picture: boolean;
  /** The paragraph style that this level belongs to. */
  readonly style: string | null;
  /** Where the list itself says so: this list starts here, though it shares its numbers with others. */
  readonly startHere: number | null;
}

/** A list: lists that share an `origin` go on counting each other's numbers. */
export interface List {
  readonly origin: string;
  readonly levels: readonly (ListLevel | undefined)[];
}

/** The lists of a document by their ids. A list that refers to nothing is left out. */
export function readNumbering(root: XmlElement | null, styles: Styles): Map<string, List> {
  const lists = new Map<string, List>();
  if (!root) return lists;
  const origins = new Map(
    children(root, "w:abstractNum").map((each) => [each.attributes["w:abstractNumId"] ?? "", each]),
  );
  const numbers = new Map(children(root, "w:num").map((each) => [each.attributes["w:numId"] ?? "", each]));
  for (const [id, number] of numbers) {
    const origin = findOrigin(number, origins, numbers, styles);
    if (!origin) continue;
    lists.set(id, { origin: origin.attributes["w:abstractNumId"] ?? "", levels: levelsOf(origin, number) });
  }
  return lists;
}

/** A list style's own definition only refers to the style, and the style to the list that has the levels. */
function findOrigin(
  number: XmlElement,
  origins: Map<string, XmlElement>,
  numbers: Map<string, XmlElement>,
  styles: Styles,
): XmlElement | undefined {
  let origin = origins.get(textValue(number, "w:abstractNumId") ?? "");
  for (let steps = 0; steps < 5; steps += 1) {
    const link = textValue(origin, "w:numStyleLink");
    if (link === undefined) break;
    const next = numbers.get(styles.listOfStyle(link) ?? "");
    const linked = origins.get(textValue(next, "w:abstractNumId") ?? "");
    if (!linked) break;
    origin = linked;
  }
  return origin;
}

function levelsOf(origin: XmlElement, number: XmlElement): (ListLevel | undefined)[] {
  const levels: (ListLevel | undefined)[] = [];
  for (const level of children(origin, "w:lvl")) setLevel(levels, level, null);
  for (const override of children(number, "w:lvlOverride")) {
    const index = Number(override.attributes["w:ilvl"]);
    const startHere = numberValue(override, "w:startOverride") ?? null;
    const own = child(override, "w:lvl");
    const shared = levels[index];
    if (own) setLevel(levels, own, startHere);
    else if (shared) levels[index] = { ...shared, startHere };
  }
  return levels;
}

function setLevel(levels: (ListLevel | undefined)[], level: XmlElement, startHere: number | null): void {
  const index = Number(level.attributes["w:ilvl"]);
  if (!Number.isInteger(index) || index < 0 || index > 8) return;
  const fonts = child(child(level, "w:rPr"), "w:rFonts");
  levels[index] = {
    start: numberValue(level, "w:start") ?? 0,
    format: formatOf(level),
    text: textValue(level, "w:lvlText") ?? "",
    font: fonts?.attributes["w:ascii"] ?? fonts?.attributes["w:hAnsi"] ?? null,
    restart: numberValue(level, "w:lvlRestart") ?? null,
    digits: switchValue(level, "w:isLgl") ?? false,
    picture: child(level, "w:lvlPicBulletId") !== undefined,
    style: textValue(level, "w:pStyle") ?? null,
    startHere,
  };
}

/** Newer formats ("001, 002, …") are wrapped, with a fallback for older programs beside them. */
function formatOf(level: XmlElement): string {
  const choice = child(child(level, "mc:AlternateContent"), "mc:Choice");
  const found = child(level, "w:numFmt") ?? child(choice, "w:numFmt");
  if (!found) return "decimal";
  const value = found.attributes["w:val"] ?? "decimal";
  return value === "custom" ? (found.attributes["w:format"] ?? "decimal") : value;
}
