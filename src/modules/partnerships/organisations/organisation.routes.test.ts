import { describe, expect, test } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { addOrganisation } from "./add-organisation.ts";
import { changeOrganisation } from "./change-organisation.ts";
import type { OrganisationForm } from "./organisation.form.ts";
import { listOrganisations } from "./organisation.store.ts";

const PATH = "/strathbrae/desk/set-up/organisations";
const housing: OrganisationForm = {
  name: "Strathbrae Housing Association",
  aliases: ["SHA"],
  kind: "other",
  statutory: false,
  facilitator: false,
};
const sent = { name: housing.name, aliases: "SHA", kind: "other" };

async function seedHousing({ as }: TestApp): Promise<string> {
  const added = await as("Morag Innes", (scope) => addOrganisation(scope, housing));
  if (!added.ok) throw new Error(added.refusal.reason);
  return added.value.id;
}

describe("the list of organisations", () => {
  test("is read by everybody who is signed in; only who may change it is offered to", () =>
    withApp(async ({ get }) => {
      const officer = await (await get(PATH, "Morag Innes")).text();
      expect(officer).toContain("NHS Strathbrae");
      expect(officer).toContain("Add an organisation");
      const contributor = await (await get(PATH, "Ewan Laird")).text();
      expect(contributor).toContain("NHS Strathbrae");
      expect(contributor).not.toContain("Add an organisation");
      expect(contributor).not.toContain(`href="${PATH}/`);
    }));

  test("says that one was added", () =>
    withApp(async ({ get, post }) => {
      const answer = await post(PATH, sent, "Morag Innes");
      expect(answer.status).toBe(303);
      expect(answer.headers.get("location")).toBe(`${PATH}?said=added`);
      const list = await (await get(`${PATH}?said=added`, "Morag Innes")).text();
      expect(list).toContain("The organisation is added.");
      expect(list).toContain("Strathbrae Housing Association");
    }));
});

describe("a form that cannot be taken", () => {
  test("comes back with everything that is wrong, and with what was typed", () =>
    withApp(async ({ post }) => {
      const answer = await post(PATH, { name: " ", aliases: "SHA <b>", kind: "castle" }, "Morag Innes");
      expect(answer.status).toBe(422);
      const html = await answer.text();
      expect(html).toContain("<title>Error: Add an organisation");
      expect(html).toContain("Two things to put right");
      expect(html).toContain('<a href="#name">Give the name, for example “Strathbrae Council”</a>');
      expect(html).toContain('<a href="#kind">Choose what kind of body it is</a>');
      expect(html).toContain("SHA &lt;b&gt;");
    }));

  test("says which other body a name already stands for", () =>
    withApp(async ({ post }) => {
      const answer = await post(PATH, { ...sent, aliases: "SFRS" }, "Morag Innes");
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain("“SFRS” already stands for Scottish Fire and Rescue Service");
    }));

  test("says that a name is taken", () =>
    withApp(async ({ post }) => {
      const answer = await post(PATH, { ...sent, name: "nhs strathbrae" }, "Morag Innes");
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain("There is an organisation of this name already");
    }));

  test("says what the Act does not know", () =>
    withApp(async ({ post }) => {
      const answer = await post(
        PATH,
        { ...sent, kind: "community-council", statutory: "yes" },
        "Morag Innes",
      );
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain("The Act does not name bodies of this kind as partners");
    }));
});

describe("two people who change one organisation", () => {
  test("lose no words: the slower one sees both, and saves again from there", () =>
    withApp(async (app) => {
      const id = await seedHousing(app);
      await app.as("Fiona Geddes", (scope) =>
        changeOrganisation(scope, id, 1, { ...housing, name: "Brae Homes" }),
      );
      const mine = { ...sent, aliases: "SHA\nthe Association", version: "1" };
      const answer = await app.post(`${PATH}/${id}`, mine, "Morag Innes");
      expect(answer.status).toBe(409);
      const html = await answer.text();
      expect(html).toContain("changed this while you were writing");
      expect(html).toContain("Brae Homes");
      expect(html).toContain("the Association");
      expect(html).toContain('<input type="hidden" name="version" value="2"/>');
      const again = await app.post(`${PATH}/${id}`, { ...mine, version: "2" }, "Morag Innes");
      expect(again.status).toBe(303);
    }));
});

describe("who may not", () => {
  test("a contributor changes no organisation", () =>
    withApp(async ({ as, get, post }) => {
      const id = (await as("Ewan Laird", listOrganisations))[0]?.id;
      expect((await get(`${PATH}/new`, "Ewan Laird")).status).toBe(403);
      expect((await post(PATH, sent, "Ewan Laird")).status).toBe(403);
      expect((await post(`${PATH}/${id}`, { ...sent, version: "1" }, "Ewan Laird")).status).toBe(403);
    }));

  test("an organisation of another partnership is not here, and an address without an id leads nowhere", () =>
    withApp(async ({ as, get, post }) => {
      const other = (await as("Ruaridh Munro", listOrganisations))[0]?.id;
      expect((await get(`${PATH}/${other}`, "Morag Innes")).status).toBe(404);
      expect((await post(`${PATH}/${other}`, { ...sent, version: "1" }, "Morag Innes")).status).toBe(404);
      expect((await get(`${PATH}/12`, "Morag Innes")).status).toBe(404);
    }));
});
