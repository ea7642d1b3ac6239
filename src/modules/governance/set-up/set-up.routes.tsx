import { allowed } from "../../../platform/access/predicate.ts";
import { page } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import {
  changesPartnership,
  getPartnership,
  listJargon,
  listOrganisations,
  listPlaces,
} from "../../partnerships/index.ts";
import { listPeople, readsPeople } from "../../people/index.ts";
import { listGroups } from "../groups/group.store.ts";
import { type SetUpCounts, SetUpPage } from "./set-up.views.tsx";

export function openSetUpDoors(doors: Doors): void {
  doors.get("/:partnership/desk/set-up", "signedIn", showSetUp);
}

async function showSetUp(visit: Visit): Promise<Response> {
  const { scope } = visit;
  const counts: SetUpCounts = {
    organisations: (await listOrganisations(scope)).length,
    places: (await listPlaces(scope)).length,
    jargon: (await listJargon(scope)).length,
    groups: (await listGroups(scope)).length,
    people: await countPeople(visit),
    missing: await findMissing(visit),
  };
  return page(<SetUpPage visit={visit} counts={counts} />);
}

async function countPeople({ scope }: Visit): Promise<SetUpCounts["people"]> {
  if (!allowed(readsPeople, scope, null)) return null;
  const people = await listPeople(scope);
  return { all: people.length, withLogin: people.filter(({ accountId }) => accountId !== null).length };
}

async function findMissing({ scope }: Visit): Promise<SetUpCounts["missing"]> {
  if (!allowed(changesPartnership, scope, null)) return null;
  const { introduction, accessibilityContact } = await getPartnership(scope);
  return [
    ...(introduction === "" ? (["introduction"] as const) : []),
    ...(accessibilityContact === "" ? (["accessibility contact"] as const) : []),
  ];
}
