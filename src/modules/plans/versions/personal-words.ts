import { EMAIL_ADDRESS, TELEPHONE_NUMBER } from "../../../kernel/contact-details.ts";
import { literalPattern } from "../../../kernel/literal-pattern.ts";
import type { FrozenPlan } from "./frozen-plan.ts";
import { type PlanPlace, wordsOf } from "./plan-words.ts";

/** Something in a plan's words that looks as if it were about one person. */
export interface ContactDetail {
  readonly kind: "email" | "telephone" | "name";
  /** The words as they stand. */
  readonly found: string;
  readonly place: PlanPlace;
}

/** A title before a name says that a person is meant. */
const TITLED =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof(?:essor)?|Cllr|Councillor|Rev|Sir|Dame|Provost|Bailie)\.?\s+(?:\p{Lu}[\p{L}'’.-]*\s*){1,3}/gu;
/** “M. Wylie”: an initial and a surname. */
const INITIALLED = /(?<![\p{L}\p{N}])(?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}'’-]{2,}/gu;

/** E-mail addresses and telephone numbers in a plan: these are never published. */
export function findContactDetails(plan: FrozenPlan): ContactDetail[] {
  return search(plan, [
    ["email", EMAIL_ADDRESS],
    ["telephone", TELEPHONE_NUMBER],
  ]);
}

/**
 * What looks like a person's name: a warning before publishing, never a wall, for only a person can tell a name from a place.
 * `known` are the names of the people of this partnership.
 */
export function findNames(plan: FrozenPlan, known: readonly string[]): ContactDetail[] {
  const names = known.map(literalPattern).filter(Boolean);
  const people =
    names.length > 0 ? new RegExp(`(?<![\\p{L}])(?:${names.join("|")})(?![\\p{L}])`, "giu") : null;
  return search(plan, [
    ["name", TITLED],
    ["name", INITIALLED],
    ...(people ? [["name", people] as const] : []),
  ]);
}

function search(
  plan: FrozenPlan,
  patterns: readonly (readonly [ContactDetail["kind"], RegExp])[],
): ContactDetail[] {
  const found: ContactDetail[] = [];
  const look = (text: string, place: PlanPlace) => {
    for (const [kind, pattern] of patterns) {
      for (const match of text.matchAll(pattern)) {
        const words = match[0].trim();
        if (!found.some((one) => one.found === words && one.place.action === place.action)) {
          found.push({ kind, found: words, place });
        }
      }
    }
  };
  for (const { text, place } of wordsOf(plan)) look(text, place);
  return found;
}
