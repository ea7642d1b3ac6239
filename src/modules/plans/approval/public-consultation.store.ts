import { and, desc, eq, isNull, type SQL } from "drizzle-orm";
import type { Scope } from "../../../platform/scope/scope.ts";
import { listOrganisations } from "../../partnerships/index.ts";
import { listPeople } from "../../people/index.ts";
import { plans } from "../plans/plan.table.ts";
import type { FrozenPlan } from "../versions/frozen-plan.ts";
import { planVersions, type VersionState } from "../versions/plan-version.table.ts";
import { isConsultationOpen, isPublicState } from "./approval.ts";
import { type CommentCounts, countComments } from "./comment.ts";
import { listComments } from "./consultation.store.ts";
import { type CommentRow, type ConsultationRow, consultations } from "./consultation.table.ts";
import { withoutTakenOff } from "./taken-off-comment.ts";

/** A consultation to which everybody was invited, with what of it everybody may know. */
export interface PublicConsultation {
  readonly plan: number;
  readonly version: number;
  readonly consultation: ConsultationRow;
  readonly title: string;
  /**
   * The words that are consulted on, while the consultation is open, and again once they are published; null in between
   * and for ever where they never are: what a board did not approve is nobody's promise.
   */
  readonly frozen: FrozenPlan | null;
  readonly isOpen: boolean;
  /** Its version came to be published, and its answers with it. */
  readonly isPublished: boolean;
  /** It goes no further: returned, replaced or withdrawn before it was published. */
  readonly hasEnded: boolean;
  readonly counts: CommentCounts;
}

/** The latest consultation on a plan, or the one on this version of it, to which everybody was invited; null for none. */
export async function findPublicConsultation(
  scope: Scope,
  plan: number,
  version?: number,
): Promise<PublicConsultation | null> {
  const ofVersion = version === undefined ? undefined : eq(planVersions.number, version);
  const [row] = await readRows(scope, and(eq(plans.number, plan), ofVersion), 1);
  if (!row) return null;
  return describe(scope, row);
}

/** The consultations that everybody can take part in on the scope's day. */
export async function listOpenConsultations(scope: Scope): Promise<PublicConsultation[]> {
  const rows = await readRows(scope, eq(planVersions.state, "consultation"));
  const found: PublicConsultation[] = [];
  for (const row of rows) found.push(await describe(scope, row));
  return found.filter(({ isOpen }) => isOpen);
}

/** What was said of a published version and what became of it: those that are shown, with who said it as everybody may know, and of those that were taken off no words. */
export async function listPublicComments(
  scope: Scope,
  { consultation, isPublished }: Pick<PublicConsultation, "consultation" | "isPublished">,
): Promise<(CommentRow & { readonly by: string })[]> {
  if (!isPublished) return [];
  const comments = (await listComments(scope, [consultation.id])).filter(({ state }) => state === "shown");
  const bodies = new Map((await listOrganisations(scope)).map(({ id, name }) => [id, name]));
  const organisationOf = new Map((await listPeople(scope)).map((one) => [one.id, one.organisationId]));
  return comments.map((comment) => ({
    ...withoutTakenOff(comment),
    email: null,
    by: comment.takenOffAt ? "" : byOf(comment, bodies.get(organisationOf.get(comment.personId ?? "") ?? "")),
  }));
}

/** People of the partnership are told by their body; somebody from outside as they call themselves. */
function byOf({ personId, name, onBehalfOf }: CommentRow, body: string | undefined): string {
  if (personId) return body ?? "A partner";
  return [name ?? "Somebody", onBehalfOf].filter(Boolean).join(", ");
}

interface Row {
  readonly plan: number;
  readonly version: number;
  readonly state: VersionState;
  readonly frozen: FrozenPlan;
  readonly planState: string;
  readonly consultation: ConsultationRow;
}

function readRows(scope: Scope, which: SQL | undefined, most = 100): Promise<Row[]> {
  return scope.database
    .select({
      plan: plans.number,
      planState: plans.state,
      version: planVersions.number,
      state: planVersions.state,
      frozen: planVersions.frozen,
      consultation: consultations,
    })
    .from(consultations)
    .innerJoin(
      planVersions,
      and(
        eq(planVersions.partnershipId, consultations.partnershipId),
        eq(planVersions.id, consultations.versionId),
      ),
    )
    .innerJoin(
      plans,
      and(eq(plans.partnershipId, planVersions.partnershipId), eq(plans.id, planVersions.planId)),
    )
    .where(
      and(
        eq(consultations.partnershipId, scope.partnership),
        eq(consultations.audience, "everyone"),
        isNull(plans.archivedAt),
        which,
      ),
    )
    .orderBy(desc(planVersions.number))
    .limit(most);
}

async function describe(scope: Scope, row: Row): Promise<PublicConsultation> {
  const { plan, version, state, frozen, planState, consultation } = row;
  const isOpen = state === "consultation" && isConsultationOpen(consultation, scope.asOn);
  const isPublished = isPublicState(state) && planState === "published";
  return {
    ...{ plan, version, consultation, isOpen, isPublished },
    title: frozen.title,
    frozen: isOpen || isPublished ? frozen : null,
    hasEnded: state === "returned" || state === "withdrawn",
    counts: countComments(await listComments(scope, [consultation.id])),
  };
}
