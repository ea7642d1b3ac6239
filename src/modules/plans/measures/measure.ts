import { shownMark } from "../../../kernel/shown-mark.ts";

const COUNTED =
  /\b(?:number|numbers|percentage|per cent|proportion|share|rate|count|total|increase|decrease|reduction|how many)\b|\d\s*%/iu;

/** Whether a measure's words ask for a number or for a document that shows it (domain rows 35 and 36). A person may say otherwise. */
export function kindOfMeasure(words: string): "document" | "number" {
  return COUNTED.test(words) ? "number" : "document";
}

/** The mark of what a measure's form shows: another one means that somebody changed it meanwhile. */
export function markOfMeasure(measure: {
  readonly kind: string;
  readonly unit: string | null;
  readonly baseline: string | null;
  readonly aim: string | null;
}): string {
  return shownMark([measure.kind, measure.unit, measure.baseline, measure.aim]);
}
