const COUNTED =
  /\b(?:number|numbers|percentage|per cent|proportion|share|rate|count|total|increase|decrease|reduction|how many)\b|\d\s*%/iu;

/** Whether a measure's words ask for a number or for a document that shows it (domain rows 35 and 36). A person may say otherwise. */
export function kindOfMeasure(words: string): "document" | "number" {
  return COUNTED.test(words) ? "number" : "document";
}
