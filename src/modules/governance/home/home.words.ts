import { sayList, sayMany } from "../../../ui/words/number-words.ts";

/** “The Strategic Board meets in 17 days.” */
export function sayHeadline(name: string, days: number): string {
  const who = /^the /i.test(name) ? name : `The ${name}`;
  if (days === 0) return `${who} meets today.`;
  return days === 1 ? `${who} meets tomorrow.` : `${who} meets in ${sayMany(days, "day")}.`;
}

/** What is missing before everybody can work with the partnership. */
export type MissingInSetUp = "introduction" | "accessibility-contact" | "organisations" | "groups" | "people";

const MISSING: Readonly<Record<MissingInSetUp, string>> = {
  introduction: "the words of the public home",
  "accessibility-contact": "whom to ask about accessibility",
  organisations: "the organisations",
  groups: "the groups",
  people: "the people",
};

/** “Still to come: the groups and the people.” */
export function sayMissing(missing: readonly MissingInSetUp[]): string {
  return `Still to come: ${sayList(missing.map((one) => MISSING[one]))}.`;
}
