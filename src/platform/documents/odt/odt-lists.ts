import { sayNumber } from "../number-words.ts";
import { plainBullet, symbolText } from "../symbols.ts";
import type { Attributes } from "../xml/read-xml.ts";
import { type OdtLevel, type OdtStyles, OUTLINE } from "./odt-styles.ts";

/** Counts the items of lists and the headings that are numbered. */
export interface OdtLists {
  begin(attributes: Attributes, outer: OdtList | null): OdtList;
  end(list: OdtList): void;
  /** The mark of the next item of a list; null where it shows none. */
  item(list: OdtList, start: string | undefined): string | null;
  /** The number of the next heading of this level. */
  heading(level: number): string | null;
}

export interface OdtList {
  readonly id: string | undefined;
  readonly style: string | undefined;
  readonly level: number;
  readonly counts: (number | undefined)[];
}

const MARKS: Readonly<Record<string, string>> = {
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
};

export function createOdtLists(styles: OdtStyles): OdtLists {
  /** Where each list and each style came to, for lists that go on. */
  const ends = new Map<string, (number | undefined)[]>();
  const headings: (number | undefined)[] = [];
  const count = (levels: ReadonlyMap<number, OdtLevel>, level: number, counts: (number | undefined)[]) => {
    counts[level] = (counts[level] ?? (levels.get(level)?.start ?? 1) - 1) + 1;
    counts.length = level + 1;
    return markOf(levels, level, counts);
  };
  return {
    begin(attributes, outer) {
      const style = attributes["text:style-name"] ?? outer?.style;
      const id = attributes["?:id"];
      if (outer) return { id, style, level: Math.min(10, outer.level + 1), counts: outer.counts };
      const goesOn = attributes["text:continue-list"];
      const before =
        goesOn !== undefined
          ? ends.get(`#${goesOn}`)
          : attributes["text:continue-numbering"] === "true"
            ? ends.get(style ?? "")
            : undefined;
      return { id, style, level: 1, counts: [...(before ?? [])] };
    },
    end({ id, style, level, counts }) {
      if (level > 1) return;
      if (id !== undefined) ends.set(`#${id}`, counts);
      ends.set(style ?? "", counts);
    },
    item({ style, level, counts }, start) {
      const from = Number(start);
      if (start !== undefined && Number.isInteger(from)) counts[level] = from - 1;
      return count(styles.levelsOf(style), level, counts);
    },
    heading(level) {
      const levels = styles.levelsOf(OUTLINE);
      return (levels.get(level)?.format ?? "") === "" ? null : count(levels, level, headings);
    },
  };
}

function markOf(
  levels: ReadonlyMap<number, OdtLevel>,
  level: number,
  counts: readonly (number | undefined)[],
) {
  const own = levels.get(level);
  if (!own) return null;
  if (own.bullet !== null) return plainBullet(symbolText(own.bullet, null)) || null;
  if (own.format === "") return null;
  const numbers: string[] = [];
  for (let each = Math.max(1, level - own.shown + 1); each <= level; each += 1) {
    const format = levels.get(each)?.format ?? "";
    const value = counts[each] ?? levels.get(each)?.start ?? 1;
    if (format !== "") numbers.push(sayNumber(value, MARKS[format] ?? "decimal"));
  }
  return `${own.before}${numbers.join(".")}${own.after}`.trim() || null;
}
