import { listEventsAmong } from "../../../platform/ledger/events-among.store.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import {
  listAcceptedPublicEvidence,
  listAllPublicVersions,
  listLatestPublicUpdates,
  listPublishedVersions,
} from "../../plans/index.ts";
import { PUBLIC_EVENTS, PUBLIC_PLAN_EVENTS, type PublicChange, publicChangesOf } from "./public-change.ts";

/** More updates than the plans of one partnership gather in many years; a bound all the same. */
const MOST_UPDATES = 10_000;

/** Everything that changed in public in this partnership, newest first. */
export async function listPublicChanges(scope: Scope): Promise<PublicChange[]> {
  const versions = await listPublishedVersions(scope);
  const latest = new Map(versions.map((version) => [version.planId, version.frozen]));
  const ids = [...latest.values()].flatMap(({ improvements }) =>
    improvements.flatMap(({ actions }) => actions.map(({ id }) => id)),
  );
  return publicChangesOf({
    versions,
    approvals: new Map(
      [...(await listAllPublicVersions(scope)).values()].flatMap((list) =>
        list.flatMap(({ id, approval }) => (approval ? [[id, approval.sentence] as const] : [])),
      ),
    ),
    updates: await listLatestPublicUpdates(scope, ids, MOST_UPDATES, "news"),
    evidence: await listAcceptedPublicEvidence(scope, ids),
    events: [
      ...(await listEventsAmong(scope, { kind: "action", ids }, PUBLIC_EVENTS)),
      ...(await listEventsAmong(scope, { kind: "plan", ids: [...latest.keys()] }, PUBLIC_PLAN_EVENTS)),
    ],
  });
}
