import { sayDay } from "../../../kernel/calendar-date.ts";
import type { Tenant } from "../../../kernel/tenant.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import type { NeedsYou } from "../../../platform/web/room.ts";
import {
  changesPartnership,
  getPartnership,
  listOrganisations,
  partnershipPaths,
} from "../../partnerships/index.ts";
import { listPeople } from "../../people/index.ts";
import { listGroups } from "../groups/group.store.ts";
import { listMeetingDays } from "../meeting-days/meeting-day.store.ts";
import { governancePaths } from "../paths.ts";
import { changesGroups } from "../policy.ts";
import { type MissingInSetUp, sayMissing } from "./home.words.ts";

/** What of the partnership itself waits for this person: setting it up, and the next meeting of a group that has met. */
export async function listGovernanceNeeds(scope: Scope, tenant: Tenant): Promise<NeedsYou[]> {
  return [...(await setUpNeeds(scope, tenant)), ...(await meetingNeeds(scope, tenant))];
}

async function setUpNeeds(scope: Scope, { slug }: Tenant): Promise<NeedsYou[]> {
  if (!allowed(changesPartnership, scope, null)) return [];
  const { introduction, accessibilityContact } = await getPartnership(scope);
  const lacks: readonly (readonly [MissingInSetUp, boolean])[] = [
    ["introduction", introduction === ""],
    ["accessibility-contact", accessibilityContact === ""],
    ["organisations", (await listOrganisations(scope)).length === 0],
    ["groups", (await listGroups(scope)).length === 0],
    // Whoever looks is one.
    ["people", (await listPeople(scope)).length < 2],
  ];
  const missing = lacks.flatMap(([what, isMissing]) => (isMissing ? [what] : []));
  if (missing.length === 0) return [];
  return [
    {
      title: "Finish setting up the partnership",
      detail: sayMissing(missing),
      href: partnershipPaths.setUp(slug),
      when: "Not finished",
      at: scope.at,
    },
  ];
}

/** A group that has met before and of which nobody knows when it meets again. */
async function meetingNeeds(scope: Scope, { slug }: Tenant): Promise<NeedsYou[]> {
  if (!allowed(changesGroups, scope, null)) return [];
  const needs: NeedsYou[] = [];
  for (const { id, name } of await listGroups(scope)) {
    const days = await listMeetingDays(scope, id);
    const last = days.at(-1);
    if (!last || last.metOn >= scope.asOn) continue;
    needs.push({
      title: `Write down the next meeting: ${name}`,
      detail: "Papers, reminders and “since it last met” count from its days.",
      href: governancePaths.meetings(slug, id),
      when: `Met ${sayDay(last.metOn, "short")}`,
      at: new Date(`${last.metOn}T12:00:00Z`),
    });
  }
  return needs;
}
