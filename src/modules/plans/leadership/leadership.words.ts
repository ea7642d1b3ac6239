import type { LeadOf } from "./by-lead.ts";

/** Who leads, as a heading. */
export function sayLead(lead: LeadOf): string {
  switch (lead.kind) {
    case "nobody":
      return "Nobody leads these yet";
    case "to-be-found":
      return "A lead is still to be found";
    case "all-partners":
      return "All partners together";
    case "party":
      return lead.name;
    default:
      return lead satisfies never;
  }
}

/** Whom an improvement concerns, as a heading. */
export function sayBody(body: { readonly name: string } | null): string {
  return body ? body.name : "The whole partnership";
}
