import { type ActionStatus, isOver } from "../actions/action.ts";
import type { Lead } from "../actions/lead.ts";

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

/**
 * A link is made for one person: whoever answers for the action now, or somebody of any body where all partners lead it
 * together. Being a colleague of whoever answers is not enough.
 */
export function standingOf(
  action: { readonly status: ActionStatus; readonly isPutAway: boolean; readonly leads: readonly Lead[] },
  holder: { readonly organisationId: string | null; readonly answers: boolean },
): Standing {
  if (action.isPutAway) return "put-away";
  if (isOver(action.status)) return "over";
  const asPartner = holder.organisationId !== null && action.leads.some(({ party }) => party?.standsForAll);
  return holder.answers || asPartner ? "theirs" : "somebody-elses";
}

/** What may be sent next from a link, in its order, beginning after the one that was just sent: null when all is said. */
export function nextToAnswer<
  Item extends {
    readonly standing: Standing;
    readonly sent: readonly unknown[];
    readonly isHandedBack: boolean;
    readonly isAnswered: boolean;
  },
>(items: readonly Item[], after: Item | undefined): Item | null {
  const from = after ? items.indexOf(after) + 1 : 0;
  const turned = [...items.slice(from), ...items.slice(0, from)];
  const waits = ({ standing, sent, isHandedBack, isAnswered }: Item) =>
    standing === "theirs" && sent.length === 0 && !isHandedBack && !isAnswered;
  return turned.find((item) => item !== after && waits(item)) ?? null;
}
