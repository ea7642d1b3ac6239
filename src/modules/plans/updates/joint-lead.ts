import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { Lead } from "../actions/lead.ts";
import { leadsOn } from "../actions/lead.ts";
import { type PersonAsked, whoIsAsked } from "../chasing/who-is-asked.ts";

/** Somebody who says how an action goes. */
export interface Speaker {
  readonly personId: string;
  readonly organisationId: string | null;
  /** They may say so of every action, and so record what others told them. */
  readonly speaksForAny: boolean;
}

/** Who answers for an action on a day, the first first: the first one for the action, the others beside. */
export function answerersOf(
  leads: readonly Lead[],
  people: readonly PersonAsked[],
  day: CalendarDate,
): readonly { readonly personId: string; readonly answersForAction: "first" | "beside" }[] {
  return whoIsAsked([{ id: "", status: "in-progress", leads }], people, day).asked;
}

/**
 * Whether what somebody says of an action stands beside and changes nothing of it: of joint leads the first answers for
 * the action. Who leads it jointly speaks for their own part, in person or for their body; who leads nothing of it and
 * may say how every action goes, such as the lead officer, speaks for the action.
 */
export function standsBeside(
  speaker: Speaker,
  leads: readonly Lead[],
  people: readonly PersonAsked[],
  day: CalendarDate,
): boolean {
  const answerers = answerersOf(leads, people, day);
  const own = answerers.find(({ personId }) => personId === speaker.personId);
  if (own) return own.answersForAction === "beside";
  if (speaker.speaksForAny || speaker.organisationId === null) return false;
  const current = leadsOn(leads, day);
  const place = current.findIndex(({ party }) => party?.id === speaker.organisationId);
  const first = answerers.find(({ answersForAction }) => answersForAction === "first");
  const bodyOfFirst = people.find(({ id }) => id === first?.personId)?.organisationId;
  if (bodyOfFirst === speaker.organisationId) return false;
  const answering = current.findIndex(
    ({ answering, party }) => answering?.id === first?.personId || party?.id === bodyOfFirst,
  );
  return place > Math.max(0, answering);
}
