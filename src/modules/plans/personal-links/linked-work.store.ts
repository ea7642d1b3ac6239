import type { Scope } from "../../../platform/scope/scope.ts";
import { listPeople } from "../../people/index.ts";
import { listActionsByIds } from "../actions/action.store.ts";
import type { ActionRow } from "../actions/action.table.ts";
import { listLeads } from "../actions/lead.store.ts";
import type { Lead } from "../actions/lead.ts";
import { listAsksIn } from "../chasing/ask.store.ts";
import { listHandBacks } from "../chasing/hand-back.store.ts";
import { findOpenMove } from "../date-moves/date-move.store.ts";
import type { DateMoveRow } from "../date-moves/date-move.table.ts";
import { listEvidenceIn } from "../evidence/evidence.store.ts";
import type { EvidenceRow } from "../evidence/evidence.table.ts";
import { getPlanById } from "../plans/plan.store.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import { answerersOf } from "../updates/joint-lead.ts";
import { listUpdates, listUpdatesByLink } from "../updates/update.store.ts";
import type { UpdateRow } from "../updates/update.table.ts";
import { findHolder } from "./enter-by-link.ts";
import { digestOfSecret } from "./make-link-secret.ts";
import { findLinkByDigest, listLinkedActions } from "./personal-link.store.ts";
import type { PersonalLinkRow } from "./personal-link.table.ts";
import { type Standing, standingOf, stateOfLink } from "./personal-link.ts";

/** One action behind a link, as its holder needs it. */
export interface LinkedAction {
  readonly action: ActionRow;
  readonly plan: PlanRow;
  readonly standing: Standing;
  /** They are a joint lead who does not answer for it: what they say stands beside. */
  readonly isBeside: boolean;
  readonly leads: readonly Lead[];
  /** What was last said of it before this link; of whoever stands beside, what they said themselves. */
  readonly last: UpdateRow | null;
  /** What came by this link, the first first. */
  readonly sent: readonly UpdateRow[];
  /** What was sent with these to show it. */
  readonly shown: readonly EvidenceRow[];
  /** A date that somebody asked to move it to, and that nobody has answered yet. */
  readonly asked: DateMoveRow | null;
  /** They said that it is not theirs. */
  readonly isHandedBack: boolean;
  /** It was answered in another way since they were asked: at the desk, or by a colleague. */
  readonly isAnswered: boolean;
}

/** A link that is open, who holds it, and all that it opens. */
export interface LinkedWork {
  readonly link: PersonalLinkRow;
  readonly holder: { readonly id: string; readonly name: string; readonly organisationId: string | null };
  /** In the order of their plans. */
  readonly items: readonly LinkedAction[];
}

/** What stands behind a secret now; null where it opens nothing, or nothing any more. */
export async function findLinkedWork(scope: Scope, secret: string): Promise<LinkedWork | null> {
  const link = await findLinkByDigest(scope, digestOfSecret(secret));
  if (!link || stateOfLink(link, scope.at) !== "open") return null;
  const holder = await findHolder(scope, link);
  if (!holder) return null;
  const ids = (await listLinkedActions(scope, [link.id])).get(link.id) ?? [];
  const sent = Map.groupBy(await listUpdatesByLink(scope, link.id), ({ actionId }) => actionId);
  const handedBack = new Set((await listHandBacks(scope, holder.id)).map(({ action }) => action.id));
  const answered = new Set((await listAsksIn(scope, "answered", holder.id)).map(({ actionId }) => actionId));
  const given = (await listEvidenceIn(scope, [...sent.keys()])).filter(
    ({ addedBy }) => addedBy === holder.id,
  );
  const items: LinkedAction[] = [];
  for (const action of await listActionsByIds(scope, ids)) {
    const plan = await getPlanById(scope, action.planId);
    const stands = await findStanding(scope, action, plan, holder);
    // Of an action that somebody else answers for now they learn nothing more.
    const isPassedOn = stands.standing === "somebody-elses";
    items.push({
      action,
      plan,
      ...stands,
      last: isPassedOn ? null : await findLast(scope, action, link, holder.id),
      sent: sent.get(action.id) ?? [],
      shown: given.filter((one) => isSentWith(one, sent.get(one.actionId) ?? [], action.id)),
      asked: isPassedOn ? null : await findOpenMove(scope, action.id),
      isHandedBack: handedBack.has(action.id),
      isAnswered: answered.has(action.id),
    });
  }
  items.sort((a, b) => a.plan.number - b.plan.number || a.action.position - b.action.position);
  return { link, holder, items };
}

/** What came with an update came in its very moment. */
function isSentWith(evidence: EvidenceRow, sent: readonly UpdateRow[], actionId: string): boolean {
  return (
    evidence.actionId === actionId &&
    sent.some(({ saidAt }) => saidAt.getTime() === evidence.addedAt.getTime())
  );
}

/** Whether this person answers for an action at this moment, and for it or beside. */
export async function findStanding(
  scope: Scope,
  action: ActionRow,
  plan: Pick<PlanRow, "archivedAt">,
  holder: LinkedWork["holder"],
): Promise<Pick<LinkedAction, "standing" | "isBeside" | "leads">> {
  const leads = (await listLeads(scope, [action.id])).get(action.id) ?? [];
  const answerers = answerersOf(leads, await listPeople(scope), scope.asOn);
  const own = answerers.find(({ personId }) => personId === holder.id);
  const standing = standingOf(
    { status: action.status, isPutAway: plan.archivedAt !== null, leads },
    { organisationId: holder.organisationId, answers: own !== undefined },
  );
  return { standing, isBeside: own?.answersForAction === "beside", leads };
}

async function findLast(
  scope: Scope,
  action: ActionRow,
  link: PersonalLinkRow,
  personId: string,
): Promise<UpdateRow | null> {
  const before = (await listUpdates(scope, action.id)).filter(
    ({ personalLinkId }) => personalLinkId !== link.id,
  );
  return before.find((one) => !one.isBeside || one.saidBy === personId) ?? null;
}
