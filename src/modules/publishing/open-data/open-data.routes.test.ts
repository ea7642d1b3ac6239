import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { sql } from "drizzle-orm";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { openDoors } from "../../../platform/web/door.ts";
import { listPlaces } from "../../partnerships/index.ts";

interface Described {
  readonly paths: Readonly<
    Record<
      string,
      { get: { responses: { "200": { content: Record<string, { schema: { $ref?: string } }> } } } }
    >
  >;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

const json = async (test: TestApp, path: string) => (await test.get(path)).json() as Promise<unknown>;
const describedBy = async (test: TestApp, slug: string) =>
  (await json(test, `/${slug}/open-data/openapi.json`)) as Described;

/** The address of a described path with the things of a partnership in it. */
async function addressOf(test: TestApp, slug: string, path: string): Promise<string> {
  const who = slug === "strathbrae" ? "Morag Innes" : "Ruaridh Munro";
  const [place] = await test.as(who, listPlaces);
  return `/${slug}${path.replace("{plan}", "1").replace("{place}", place?.id ?? "nowhere")}`;
}

function validator({ components }: Described) {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  ajv.addVocabulary(["components"]);
  ajv.addSchema({ $id: "https://description.example/", components });
  return (shape: string, value: unknown) => {
    const validate = ajv.getSchema(`https://description.example/${shape}`);
    if (!validate) throw new Error(`${shape} is described nowhere`);
    return validate(value) ? [] : validate.errors;
  };
}

describe("the description of open data", () => {
  it("is sound OpenAPI 3.1, also where nothing is published", () =>
    withApp(async (test) => {
      for (const slug of ["strathbrae", "inverlairn"]) {
        const result = await new Validator().validate({ ...(await describedBy(test, slug)) });
        expect([slug, result.errors ?? [], result.valid]).toEqual([slug, [], true]);
      }
    }));

  it("describes every door of open data, and no door that is not there", () =>
    withApp(async (test) => {
      const described = Object.keys((await describedBy(test, "strathbrae")).paths);
      const doors = openDoors();
      for (const room of test.house.rooms) room.openDoors(doors);
      const there = doors.list
        .filter(({ path, access }) => access === "public" && /open-data\/|\.(?:atom|svg|geojson)$/.test(path))
        .map(({ path }) =>
          path
            .replace("/:partnership", "")
            .replace(":planJson", "{plan}.json")
            .replace(/:(\w+)/g, "{$1}"),
        );
      expect(there.length).toBeGreaterThan(12);
      expect(described.toSorted()).toEqual(there.toSorted());
    }));

  it.each(["strathbrae", "inverlairn"])("holds for every answer of %s", (slug) =>
    withApp(async (test) => {
      const description = await describedBy(test, slug);
      const check = validator(description);
      let checked = 0;
      for (const [path, { get }] of Object.entries(description.paths)) {
        const answer = await test.get(await addressOf(test, slug, path));
        // Inverlairn has published nothing, and has no place.
        const nothing = slug === "inverlairn" && path.includes("{");
        expect([path, answer.status]).toEqual([path, nothing ? 404 : 200]);
        if (nothing) continue;
        const [[mediaType, { schema }] = ["", { schema: {} }]] = Object.entries(get.responses["200"].content);
        expect([path, answer.headers.get("content-type")?.split(";")[0]]).toEqual([path, mediaType]);
        expect([path, answer.headers.get("access-control-allow-origin")]).toEqual([path, "*"]);
        expect([path, answer.headers.get("cross-origin-resource-policy")]).toEqual([path, "cross-origin"]);
        expect([path, answer.headers.has("etag")]).toEqual([path, true]);
        if (!schema.$ref) continue;
        expect([path, check(schema.$ref, await answer.json())]).toEqual([path, []]);
        checked += 1;
      }
      expect(checked).toBeGreaterThan(slug === "strathbrae" ? 6 : 4);
    }),
  );

  it("is no empty promise: an answer without one of its fields, or with a day that is none, does not hold", () =>
    withApp(async (test) => {
      const check = validator(await describedBy(test, "strathbrae"));
      const answer = (await json(test, "/strathbrae/open-data/plans.json")) as Record<string, unknown>;
      const { licence, ...without } = answer;
      expect(licence).toBeDefined();
      expect(check("#/components/schemas/Plans", without)).not.toEqual([]);
      expect(check("#/components/schemas/Plans", { ...answer, asOn: "soon" })).not.toEqual([]);
    }));
});

describe("open data", () => {
  it("tells dates in the plan's words with our reading, and progress as the public sees it", () =>
    withApp(async (test) => {
      const { plan } = (await json(test, "/strathbrae/open-data/plans/1.json")) as {
        plan: {
          progress: unknown;
          headings: { actions: Record<string, unknown>[] }[];
        };
      };
      expect(plan.progress).toMatchObject({ actions: 18, late: 2 });
      const actions = plan.headings.flatMap((heading) => heading.actions);
      expect(actions.find(({ number }) => number === 8)).toMatchObject({
        label: "2.3",
        lead: { words: "Third Sector Interface, with the buy-in of the Board" },
        target: { words: "Agreed approach by March 2027", to: "2027-03-31", reading: "by 31 March 2027" },
        status: "at-risk",
        statusWords: "At risk",
        latestUpdate: { status: "At risk", by: "Strathbrae Third Sector Interface" },
      });
    }));

  it("names the place of a plan, and gives its outline as GeoJSON", () =>
    withApp(async (test) => {
      const [glen] = await test.as("Morag Innes", listPlaces);
      await test.as("Morag Innes", ({ database }) =>
        database.execute(
          sql`update plans.plan set place_id = ${glen?.id}, kind = 'locality' where number = 1`,
        ),
      );
      expect(await json(test, "/strathbrae/open-data/plans.json")).toMatchObject({
        plans: [{ place: { name: "Glen Orrin", kind: "Locality" } }],
      });
      expect(await json(test, `/strathbrae/places/${glen?.id}/boundary.geojson`)).toMatchObject({
        type: "Feature",
        geometry: { type: "Polygon" },
        properties: { name: "Glen Orrin", plans: [{ number: 1 }] },
      });
      const page = await (await test.get(`/strathbrae/places/${glen?.id}`)).text();
      expect(page).toContain("Outline of Glen Orrin");
      expect(page).toContain("How we will work better together");
    }));

  it("names bodies and the groups that lead, with what they lead; and no group that no plan names", () =>
    withApp(async (test) => {
      const { organizations } = (await json(test, "/strathbrae/open-data/organisations.json")) as {
        organizations: { name: string; isGroup: boolean; leads: number[] }[];
      };
      const names = organizations.map(({ name }) => name);
      expect(names).toContain("Strathbrae Council");
      expect(names).toContain("Strategic Board");
      expect(names).not.toContain("Area partnerships");
      expect(organizations.find(({ name }) => name === "Strategic Board")).toMatchObject({
        isGroup: true,
        leads: [11, 16],
      });
    }));

  it("comes as tables too, whose description has each of their columns", () =>
    withApp(async (test) => {
      for (const name of ["plans", "actions", "organisations"]) {
        const path = `/strathbrae/open-data/${name}.csv`;
        const answer = await test.get(path);
        expect(answer.headers.get("link")).toContain(`<${name}.csv-metadata.json>; rel="describedby"`);
        const { data } = Papa.parse<string[]>((await answer.text()).trim());
        const { tableSchema } = (await json(test, `${path}-metadata.json`)) as {
          tableSchema: {
            columns: { titles: string; name: string; datatype: string }[];
            primaryKey: string[];
          };
        };
        expect([name, data[0]]).toEqual([name, tableSchema.columns.map(({ titles }) => titles)]);
        expect(data.length).toBeGreaterThan(1);
        const names = tableSchema.columns.map((column) => column.name);
        const keys = data
          .slice(1)
          .map((row) => tableSchema.primaryKey.map((column) => row[names.indexOf(column)]).join());
        expect(new Set(keys).size).toBe(data.length - 1);
        for (const [index, { datatype }] of tableSchema.columns.entries())
          for (const row of data.slice(1))
            expect([name, datatype, row[index]]).toEqual([
              name,
              datatype,
              expect.stringMatching(FITS[datatype] ?? /^/),
            ]);
      }
    }));

  it("stands under the licence that the partnership chose, on its pages and in its data", () =>
    withApp(async (test) => {
      await test.as("Fiona Geddes", ({ database }) =>
        database.execute(
          sql`update partnerships.partnership set licence = 'CC BY 4.0', licence_url = 'https://creativecommons.org/licenses/by/4.0/' where slug = 'strathbrae'`,
        ),
      );
      expect(await json(test, "/strathbrae/open-data/themes.json")).toMatchObject({
        licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
      });
      for (const page of ["/strathbrae", "/strathbrae/open-data"])
        expect(await (await test.get(page)).text()).toContain(
          '<a href="https://creativecommons.org/licenses/by/4.0/"',
        );
    }));

  it("of a plan that was put away stays at its address, says that it has ended, and is in no list", () =>
    withApp(async (test) => {
      await test.as("Morag Innes", ({ database }) =>
        database.execute(sql`update plans.plan set archived_at = '2026-11-20T10:00:00Z' where number = 1`),
      );
      expect(await json(test, "/strathbrae/open-data/plans/1.json")).toMatchObject({
        plan: { endedOn: "2026-11-20" },
      });
      expect(await json(test, "/strathbrae/open-data/plans.json")).toMatchObject({ plans: [] });
      expect((await test.get("/strathbrae/plans/1/changes.atom")).status).toBe(200);
    }));

  it("of a plan that is not there, or is asked for by another name, is not there", () =>
    withApp(async (test) => {
      for (const path of ["2.json", "1", "01.json", "1.csv", "1.json.json"])
        expect([path, (await test.get(`/strathbrae/open-data/plans/${path}`)).status]).toEqual([path, 404]);
    }));
});

/** What a cell of a kind of column looks like; nothing is allowed in each. */
const FITS: Readonly<Record<string, RegExp>> = {
  integer: /^\d*$/,
  date: /^(?:\d{4}-\d{2}-\d{2})?$/,
  boolean: /^(?:true|false)$/,
  anyURI: /^http:\/\/commonty\.test\//,
};

describe("the picture of progress", () => {
  it("may be shown by any site, and nothing else of ours may", () =>
    withApp(async (test) => {
      const policy = async (path: string) =>
        (await test.get(path)).headers.get("cross-origin-resource-policy");
      expect(await policy("/strathbrae/plans/1/progress.svg")).toBe("cross-origin");
      for (const path of [
        "/strathbrae",
        "/strathbrae/plans/1",
        "/strathbrae/plans/1/plan.json",
        "/strathbrae/look.css",
        "/strathbrae/sign-in",
      ])
        expect([path, await policy(path)]).toEqual([path, "same-origin"]);
      const page = await test.get("/strathbrae/plans/1");
      expect(page.headers.get("access-control-allow-origin")).toBeNull();
      expect(page.headers.get("x-frame-options")).toBe("DENY");
    }));

  it("says in words what it shows, as of which day, and holds nothing that runs", () =>
    withApp(async (test) => {
      const answer = await test.get("/strathbrae/plans/1/progress.svg");
      const picture = await answer.text();
      expect(answer.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
      expect(picture).toContain(
        '<title id="cm-title">Progress of How we will work better together, 2026 to 2028</title>',
      );
      expect(picture).toMatch(
        /<desc id="cm-desc">3 of 18 actions are finished.*as of 23 November 2026\.<\/desc>/,
      );
      expect(picture).not.toMatch(/<script|<style|<foreignObject|\son\w+=|href|@import/i);
      expect(picture.length).toBeLessThan(6_000);
    }));

  it("is offered as lines to copy, which say what it is to who does not see it", () =>
    withApp(async (test) => {
      const page = await (await test.get("/strathbrae/plans/1/show-elsewhere")).text();
      expect(page).toContain("&lt;img src=&quot;http://commonty.test/strathbrae/plans/1/progress.svg&quot;");
      expect(page).toContain("alt=&quot;Progress of “How we will work better together, 2026 to 2028”");
    }));
});

describe("the map of the site", () => {
  it("leads to pages that everybody can read, and to all of the plans", () =>
    withApp(async (test) => {
      const map = await (await test.get("/strathbrae/sitemap.xml")).text();
      const paths = [...map.matchAll(/<loc>http:\/\/commonty\.test([^<]*)<\/loc>/g)].map(
        ([, path = ""]) => path,
      );
      expect(paths).toContain("/strathbrae/plans/1");
      expect(paths.length).toBeGreaterThan(25);
      for (const path of paths) expect([path, (await test.get(path)).status]).toEqual([path, 200]);
      expect(await (await test.get("/robots.txt")).text()).toContain(
        "Sitemap: http://commonty.test/strathbrae/sitemap.xml",
      );
    }));
});
