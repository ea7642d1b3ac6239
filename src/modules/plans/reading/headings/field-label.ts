import type { Role } from "../placing/role.ts";
import type { ImplicationKind } from "./heading-lexicon.ts";
import { meaningOf } from "./heading-meaning.ts";

/** "Outcome: more people take part": a field of the improvement, said in a line of its own. */
export interface FieldLabel {
  readonly role: Role;
  readonly kind: ImplicationKind | null;
  /** The label as written, with its colon. */
  readonly label: string;
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
  if (!label) return null;
  const found = meaningOf(label.slice(0, -1));
  if (!found || found.strength < 0.75 || !FIELDS.has(found.meaning)) return null;
  return { role: found.meaning as Role, kind: found.kind, label };
}
