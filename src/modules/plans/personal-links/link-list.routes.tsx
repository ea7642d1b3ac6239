import { allowed } from "../../../platform/access/predicate.ts";
import { tableDoors } from "../../../platform/tables/table-doors.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { uuidParam } from "../../../platform/web/uuid-param.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { getPerson } from "../../people/index.ts";
import { planPaths } from "../paths.ts";
import { changesActions } from "../policy.ts";
import { linkTable } from "./link-list.props.ts";
import { listListedLinks } from "./link-list.store.ts";
import { LinkListPage } from "./link-list.views.tsx";
import { revokeLinks } from "./revoke-links.ts";

const PATH = "/:partnership/desk/personal-links";
const ONE = `${PATH}/:link`;
const OF_PERSON = "/:partnership/desk/people/:person/personal-links";
const SEES = "plans:action:change";

/** Who holds personal links, at the desk of whoever looks after the plans; and revoking them. */
export function openLinkListDoors(doors: Doors): void {
  tableDoors(doors, PATH, SEES, async ({ scope }) => linkTable(await listListedLinks(scope)));
  doors.get(PATH, SEES, showLinks);
  doors.post(`${ONE}/revocation`, SEES, postRevocation);
  doors.get(OF_PERSON, SEES, showLinksOfPerson);
  doors.post(OF_PERSON, SEES, postRevocationOfPerson);
}

const mayRevoke = ({ scope }: Visit) => allowed(changesActions, scope, null);

async function showLinks(visit: Visit): Promise<Response> {
  const links = await listListedLinks(visit.scope);
  return page(<LinkListPage visit={visit} links={links} person={null} mayRevoke={mayRevoke(visit)} />);
}

async function showLinksOfPerson(visit: Visit): Promise<Response> {
  const person = await getPerson(visit.scope, uuidParam(visit, "person"));
  const links = await listListedLinks(visit.scope, person.id);
  return page(<LinkListPage visit={visit} links={links} person={person} mayRevoke={mayRevoke(visit)} />);
}

async function postRevocation(visit: Visit): Promise<Response> {
  const result = await revokeLinks(visit.scope, { id: uuidParam(visit, "link") });
  const said = result.ok && result.value.revoked > 0 ? "revoked" : "none";
  return seeOther(planPaths.personalLinks(visit.tenant.slug), said);
}

async function postRevocationOfPerson(visit: Visit): Promise<Response> {
  const { id } = await getPerson(visit.scope, uuidParam(visit, "person"));
  const result = await revokeLinks(visit.scope, { personId: id });
  const said = result.ok && result.value.revoked > 0 ? "revoked" : "none";
  return seeOther(planPaths.personalLinksOf(visit.tenant.slug, id), said);
}
