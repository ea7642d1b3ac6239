/** The field's words that a partnership may have its own for (domain C1: a LOIP is “Plan for Place” in one area, “Community Plan” in another). */
export const terms = {
  loip: "Local outcomes improvement plan",
  "locality-plan": "Locality plan",
  locality: "Locality",
  "area-partnership": "Area partnership",
  "improvement-plan": "Improvement plan",
  improvement: "Improvement",
  outcome: "Outcome",
  priority: "Priority",
  "area-of-action": "Area of action",
  workstream: "Workstream",
} as const;

export type Term = keyof typeof terms;

export const termNames = Object.keys(terms) as readonly Term[];

/** What this partnership calls it: its own word, or the field's where it has none. */
export function wordFor(words: Readonly<Record<string, string>>, term: Term): string {
  return words[term] || terms[term];
}

/** The words that are worth keeping: a partnership's own, not those that are empty or the field's anyway. */
export function ownWords(typed: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    termNames.flatMap((term) => {
      const word = typed[term]?.trim() ?? "";
      return word === "" || word.toLowerCase() === terms[term].toLowerCase() ? [] : [[term, word]];
    }),
  );
}
