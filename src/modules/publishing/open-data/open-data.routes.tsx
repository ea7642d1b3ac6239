import { fullNameOf } from "../../../kernel/tenant.ts";
import { NotFound } from "../../../platform/access/errors.ts";
import { writeCsv } from "../../../platform/tables/write-csv.ts";
import { forEverySite, page } from "../../../platform/web/answer.ts";
import type { Door, Doors } from "../../../platform/web/door.ts";
import { uuidParam } from "../../../platform/web/uuid-param.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { publicPaths } from "../paths.ts";
import { describeBodies, describePlace, describeThemes } from "./describe-bodies.ts";
import { describeAction, describePlan, describePlanAtAGlance } from "./describe-plan.ts";
import { openApiOf } from "./open-api.form.ts";
import {
  actionsAnswer,
  organisationsAnswer,
  placeAnswer,
  placesAnswer,
  planAnswer,
  plansAnswer,
  themesAnswer,
} from "./open-data.form.ts";
import { listOpenBodies, listOpenPlaces, readOpenPlan, readOpenPlans } from "./open-data.store.ts";
import { OpenDataPage } from "./open-data.views.tsx";
import {
  actionTable,
  type OpenTable,
  organisationTable,
  planTable,
  tableMetadataOf,
  writtenTableOf,
} from "./open-tables.props.ts";

const JSON_TYPE = "application/json; charset=utf-8";
const GEO_JSON = "application/geo+json; charset=utf-8";

export function openOpenDataDoors(doors: Doors): void {
  const at = "/:partnership/open-data";
  doors.get(at, "public", showOpenData);
  doors.get(`${at}/plans.json`, "public", getPlans);
  doors.get(`${at}/plans/:planJson`, "public", getPlan);
  doors.get(`${at}/actions.json`, "public", getActions);
  doors.get(`${at}/organisations.json`, "public", getOrganisations);
  doors.get(`${at}/places.geojson`, "public", getPlaces);
  doors.get("/:partnership/places/:place/boundary.geojson", "public", getBoundary);
  doors.get(`${at}/themes.json`, "public", getThemes);
  doors.get(`${at}/openapi.json`, "public", getDescription);
  openTable(doors, "plans", planTable, async (visit) => (await readPlans(visit)).plans);
  openTable(doors, "actions", actionTable, readActions);
  openTable(doors, "organisations", organisationTable, readOrganisations);
}

async function showOpenData(visit: Visit): Promise<Response> {
  const { plans } = await readPlans(visit);
  return page(<OpenDataPage visit={visit} plans={plans.map(({ number, title }) => ({ number, title }))} />);
}

const getPlans: Door["handle"] = async (visit) => {
  const { plans } = await readPlans(visit);
  return answer(plansAnswer.parse({ ...headOf(visit), plans }));
};

const getPlan: Door["handle"] = async (visit) => {
  const number = /^([1-9]\d{0,8})\.json$/.exec(visit.param("planJson"))?.[1];
  if (number === undefined) throw new NotFound();
  const {
    plans: [found],
    updates,
  } = await readOpenPlan(visit.scope, Number(number));
  if (!found) throw new NotFound();
  const plan = describePlan({ ...factsOf(visit), updates }, found);
  return answer(planAnswer.parse({ ...headOf(visit), plan }));
};

const getActions: Door["handle"] = async (visit) =>
  answer(actionsAnswer.parse({ ...headOf(visit), actions: await readActions(visit) }));

const getOrganisations: Door["handle"] = async (visit) =>
  answer(organisationsAnswer.parse({ ...headOf(visit), organizations: await readOrganisations(visit) }));

const getPlaces: Door["handle"] = async (visit) => {
  const features = (await listOpenPlaces(visit.scope)).map((found) => describePlace(factsOf(visit), found));
  return answer(placesAnswer.parse({ type: "FeatureCollection", ...headOf(visit), features }), GEO_JSON);
};

const getBoundary: Door["handle"] = async (visit) => {
  const id = uuidParam(visit, "place");
  const found = (await listOpenPlaces(visit.scope)).find(({ place }) => place.id === id);
  if (!found) throw new NotFound();
  return answer(placeAnswer.parse({ ...describePlace(factsOf(visit), found), ...headOf(visit) }), GEO_JSON);
};

const getThemes: Door["handle"] = async (visit) =>
  answer(themesAnswer.parse({ ...headOf(visit), themes: describeThemes(await readActions(visit)) }));

const getDescription: Door["handle"] = async (visit) => {
  const { partnership, licence, about } = headOf(visit);
  return answer(openApiOf({ partnership: partnership.name, licence, about, server: partnership.url }));
};

/** A table as CSV, with its description beside it where programs look for one. */
function openTable<Row>(
  doors: Doors,
  name: string,
  table: OpenTable<Row>,
  read: (visit: Visit) => Promise<readonly Row[]>,
): void {
  const path = `/:partnership/open-data/${name}.csv`;
  doors.get(path, "public", async (visit) =>
    forEverySite(
      writeCsv(writtenTableOf(table, await read(visit))),
      "text/csv; charset=utf-8; header=present",
      {
        "content-disposition": `attachment; filename="${name}.csv"`,
        link: `<${name}.csv-metadata.json>; rel="describedby"; type="application/csvm+json"`,
      },
    ),
  );
  doors.get(`${path}-metadata.json`, "public", async (visit) => {
    const { licence, partnership } = headOf(visit);
    const facts = { url: `${name}.csv`, partnership: partnership.name, licence };
    return answer(tableMetadataOf(table, facts), "application/csvm+json; charset=utf-8");
  });
}

async function readPlans(visit: Visit) {
  const { plans, updates } = await readOpenPlans(visit.scope);
  const facts = { ...factsOf(visit), updates };
  return { plans: plans.map((plan) => describePlanAtAGlance(facts, plan)) };
}

async function readActions(visit: Visit) {
  const { plans, updates } = await readOpenPlans(visit.scope);
  const facts = { ...factsOf(visit), updates };
  return plans.flatMap(({ plan }) =>
    plan.improvements.flatMap((improvement) =>
      improvement.actions.map((action) => describeAction(facts, plan.number, improvement, action)),
    ),
  );
}

async function readOrganisations(visit: Visit) {
  const actions = await readActions(visit);
  const named = new Set(
    actions.flatMap(({ lead, helpers }) => [...lead.bodies, ...helpers.map(({ name }) => name)]),
  );
  return describeBodies(visit, await listOpenBodies(visit.scope, named), actions);
}

function headOf({ tenant, baseUrl, scope }: Visit) {
  return {
    partnership: { name: fullNameOf(tenant), url: baseUrl + publicPaths.home(tenant.slug) },
    licence: { name: tenant.licence, url: tenant.licenceUrl === "" ? null : tenant.licenceUrl },
    about: baseUrl + publicPaths.openData(tenant.slug),
    asOn: scope.asOn,
  };
}

function factsOf({ tenant, baseUrl }: Visit) {
  return { tenant, at: (path: string) => baseUrl + path };
}

function answer(body: unknown, mediaType = JSON_TYPE): Response {
  return forEverySite(JSON.stringify(body, null, 1), mediaType);
}
