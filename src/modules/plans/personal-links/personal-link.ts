import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { type ActionStatus, isOver } from "../actions/action.ts";
import { type Lead, leadsOn } from "../actions/lead.ts";

/** What a personal link says of its own time. */
export interface LinkTime {
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
}

export type LinkState = "open" | "expired" | "revoked";

/** Whether a link still opens anything. One that was revoked stays so, whatever its last day was. */
export function stateOfLink(link: LinkTime, at: Date): LinkState {
  if (link.revokedAt) return "revoked";
  return link.expiresAt.getTime() <= at.getTime() ? "expired" : "open";
}

/**
 * Whether its holder can say how an action of their link goes, at this moment.
 * `somebody-elses`: another answers for it now; `over`: nothing more is said of it; `put-away`: its plan is.
 */
export type Standing = "theirs" | "somebody-elses" | "over" | "put-away";

export function standingOf(
  action: { readonly status: ActionStatus; readonly isPutAway: boolean; readonly leads: readonly Lead[] },
  holder: {
    readonly personId: string;
    readonly organisationId: string | null;
    /** They are being asked about it now. */
    readonly isAsked: boolean;
  },
  day: CalendarDate,
): Standing {
  if (action.isPutAway) return "put-away";
  if (isOver(action.status)) return "over";
  return answersFor(action.leads, holder, day) ? "theirs" : "somebody-elses";
}

/**
 * Named for it, the contact of a body that leads it, of any body where all lead together; or asked for it while nobody
 * is named. Being a colleague of whoever answers is not enough: a link is made for one person.
 */
function answersFor(
  leads: readonly Lead[],
  { personId, organisationId, isAsked }: Parameters<typeof standingOf>[1],
  day: CalendarDate,
): boolean {
  const current = leadsOn(leads, day);
  const asked = current.length > 0 ? current : leads;
  if (asked.some(({ answering }) => answering?.id === personId)) return true;
  if (organisationId !== null && asked.some(({ party }) => party?.standsForAll)) return true;
  return isAsked && !asked.some(({ answering }) => answering);
}
