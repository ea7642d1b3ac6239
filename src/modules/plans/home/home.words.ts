import { sayStatus } from "../../../ui/words/status-words.ts";
import { shownStatus } from "../actions/status.words.ts";
import type { UpdateRow } from "../updates/update.table.ts";

interface SaidAtHome {
  /** Who did what; the action's words follow. */
  readonly what: string;
  /** What was said, in their words. */
  readonly detail: string;
}

/** “Ewan Laird updated” … “Under way. 148 services listed, 96 confirmed.” */
export function sayHomeUpdate(
  { status, done, audience }: Pick<UpdateRow, "status" | "done" | "audience">,
  name: string,
): SaidAtHome {
  const how = status ? `${sayStatus(shownStatus[status])}.` : "";
  const who = audience === "partners" ? "(partners only)" : "";
  return { what: `${name} updated`, detail: [how, done, who].filter(Boolean).join(" ") };
}

export function sayHomeEvent(
  {
    event,
    facts,
    words,
  }: {
    readonly event: string;
    readonly facts: Readonly<Record<string, unknown>>;
    readonly words: Readonly<Record<string, string>>;
  },
  name: string,
): SaidAtHome {
  const reason = words.reason ?? "";
  switch (event) {
    case "plans.action.added":
      return { what: `${name} added`, detail: "" };
    case "plans.action.closed":
      return { what: `${name} finished`, detail: reason };
    case "plans.action.reopened":
      return { what: `${name} reopened`, detail: reason };
    case "plans.action.cancelled":
      return { what: `${name} cancelled`, detail: reason };
    case "plans.action.merged":
      return { what: `${name} merged`, detail: words.text ? `It goes on in “${words.text}”.` : "" };
    case "plans.action.agreed":
      return { what: `${name} agreed to`, detail: "" };
    case "plans.action.moved":
      return {
        what: `${name} moved`,
        detail: words.headingAfter ? `It stands under “${words.headingAfter}” now.` : "",
      };
    case "plans.evidence.added":
      return { what: `${name} added evidence to`, detail: words.title ?? "" };
    case "plans.evidence.seen":
      return {
        what: `${name} ${facts.verdict === "accepted" ? "accepted" : "sent back"} evidence of`,
        detail: [words.title, reason].filter(Boolean).join(". "),
      };
    case "plans.date-move.asked":
      return {
        what: `${name} asked to move the date of`,
        detail: [words.asked ? `To “${words.asked}”.` : "", reason].filter(Boolean).join(" "),
      };
    case "plans.date-move.agreed":
      return {
        what: `${name} agreed to move the date of`,
        detail: words.asked ? `To “${words.asked}”.` : "",
      };
    case "plans.date-move.refused":
      return { what: `${name} refused to move the date of`, detail: words.answer ?? "" };
    default:
      return { what: `${name} changed`, detail: "" };
  }
}
