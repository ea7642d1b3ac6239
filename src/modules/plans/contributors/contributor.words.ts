import type { ContributorRefusal } from "./add-contributor.ts";

/** The words of the notice after a redirect, by its symbol. */
export const CONTRIBUTOR_NOTICES: Readonly<Record<string, string>> = {
  added: "It is said now who helps.",
  removed: "It does not help with this action any more. The history keeps that it did.",
};

export function sayContributorRefusal(refusal: ContributorRefusal): string {
  switch (refusal.reason) {
    case "over":
      return "This action is over. Reopen it before you change who helps";
    case "party-gone":
      return "This organisation or group is not one of this partnership any more. Choose another";
    case "leads-already":
      return `${refusal.name} leads this action already. Choose somebody who helps`;
    case "helps-already":
      return `${refusal.name} helps with this action already. Take it away first if its part has changed`;
    default:
      return refusal satisfies never;
  }
}
