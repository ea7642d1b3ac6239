import { PARTS } from "../../../ui/components/progress/progress-counts.ts";
import type { PublicAction, PublicImprovement } from "./public-plan.store.ts";

/** What a reader asks to see; nothing asked shows all. */
export interface PublicFilter {
  readonly words: string;
  readonly lead: string;
  /** A status, `late`, or a part of the picture, which may take several statuses together. */
  readonly status: string;
}

export function isAsked({ words, lead, status }: PublicFilter): boolean {
  return words !== "" || lead !== "" || status !== "";
}

export function filterActions(improvement: PublicImprovement, filter: PublicFilter): readonly PublicAction[] {
  const asked = filter.words.toLocaleLowerCase("en-GB").split(/\s+/);
  return improvement.actions.filter((action) => {
    const all = `${action.text} ${improvement.title} ${action.lead.text ?? ""}`.toLocaleLowerCase("en-GB");
    return (
      asked.every((word) => all.includes(word)) &&
      (filter.lead === "" || action.lead.parties.includes(filter.lead)) &&
      hasStatus(action, filter.status)
    );
  });
}

function hasStatus(action: PublicAction, status: string): boolean {
  if (status === "") return true;
  if (status === "late") return action.daysLate > 0;
  const part = PARTS.find(({ name }) => name === status);
  if (part) return (part.takes as readonly string[]).includes(action.shown);
  return action.shown === status;
}
