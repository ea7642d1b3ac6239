import type { Role } from "../placing/role.ts";
import { numbered } from "../wording/number-label.ts";
import type { ImplicationKind } from "./heading-lexicon.ts";
import { meaningOf } from "./heading-meaning.ts";

/** "Outcome: more people take part": a field of the improvement, said in a line of its own. */
export interface FieldLabel {
  readonly role: Role;
  readonly kind: ImplicationKind | null;
  /** The label as written, with its colon. */
  readonly label: string;
}

/** What a label says of the cell beside it, and the number in it. */
export interface PairLabel extends Omit<FieldLabel, "label"> {
  readonly number?: string;
}

const FIELDS: ReadonlySet<string> = new Set([
  "outcome",
  "measure",
  "lead",
  "implications",
  "target-date",
  "progress",
  "contributors",
]);

/** Finds the label of a line; null where it has none, or where the label names no field of an improvement. */
export function fieldLabel(text: string): FieldLabel | null {
  const label = /^\s*([^:\n]{3,50}:)\s+\S/u.exec(text)?.[1];
  const found = label ? labelled(label.slice(0, -1)) : null;
  return label && found && FIELDS.has(found.role) ? { ...found, label } : null;
}

/**
 * What a cell that is only a label says of the cell beside it: a field, or that it names the improvement ("Objective",
 * "What we will do") or the theme.
 */
export function pairLabel(text: string): PairLabel | null {
  if (!/^[^:]{3,60}:?\s*$/u.test(text)) return null;
  const words = text.replace(/\s*:\s*$/u, "").trim();
  const { number, label, text: rest } = numbered(words);
  // "Improvement 1" is all label and number: what stands beside it is the title.
  if (number !== null && label !== null && rest === words) {
    const named = labelled(label);
    const role = named?.role === "theme" ? "theme" : named?.role === "improvement" ? "improvement" : null;
    return role && { role, kind: null, number };
  }
  const found = labelled(words);
  if (!found) return null;
  if (found.role === "action" || found.role === "improvement") return { ...found, role: "improvement" };
  return FIELDS.has(found.role) || found.role === "theme" ? found : null;
}

function labelled(words: string): Omit<FieldLabel, "label"> | null {
  const found = meaningOf(words);
  return found && found.strength >= 0.75 ? { role: found.meaning as Role, kind: found.kind } : null;
}
