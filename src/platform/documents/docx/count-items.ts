import { sayNumber } from "../number-words.ts";
import { plainBullet, symbolText } from "../symbols.ts";
import type { XmlElement } from "../xml/element.ts";
import type { List, ListLevel } from "./numbering.ts";
import type { ListPlace, Styles } from "./styles.ts";

/** Gives each list item its mark or number, paragraph by paragraph in the order of the paper. */
export interface ItemCounter {
  /** The mark of the paragraph with these properties; null where it is no list item. Counts it. */
  next(properties: XmlElement | undefined): string | null;
}

export function createItemCounter(lists: Map<string, List>, styles: Styles): ItemCounter {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    next(properties) {
      const place = styles.listOf(properties);
      const list = place && lists.get(place.list);
      if (!list) return null;
      const index = Math.min(8, Math.max(0, place.level ?? levelByStyle(list, place) ?? 0));
      const level = list.levels[index];
      if (!level) return null;
      const count = counts.get(list.origin) ?? [];
      counts.set(list.origin, count);
      startHere(list, place.list, count, begun);
      count[index] = (count[index] ?? level.start - 1) + 1;
      for (let lower = index + 1; lower < 9; lower += 1) {
        if (restartsAfter(list.levels[lower], index)) count[lower] = undefined;
      }
      return markOf(list, level, count);
    },
  };
}

/** A list that says where it starts does so when it is met for the first time. */
function startHere(list: List, id: string, count: (number | undefined)[], begun: Set<string>): void {
  if (begun.has(id)) return;
  begun.add(id);
  list.levels.forEach((level, index) => {
    if (level && level.startHere !== null) count[index] = level.startHere - 1;
  });
}

function restartsAfter(level: ListLevel | undefined, used: number): boolean {
  if (!level || level.restart === null) return true;
  return level.restart !== 0 && used < level.restart;
}

function levelByStyle(list: List, place: ListPlace): number | null {
  const index = list.levels.findIndex((level) => level?.style != null && place.styles.includes(level.style));
  return index < 0 ? null : index;
}

function markOf(list: List, level: ListLevel, count: readonly (number | undefined)[]): string | null {
  if (level.picture) return "•";
  if (level.format === "bullet") return plainBullet(symbolText(level.text, level.font)) || null;
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const shown = list.levels[index];
    const value = count[index] ?? shown?.start ?? 1;
    return sayNumber(value, level.digits ? "decimal" : (shown?.format ?? "decimal"));
  });
  return text.trim() || null;
}
