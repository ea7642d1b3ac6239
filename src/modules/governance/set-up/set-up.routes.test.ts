import { expect, test } from "vitest";
import { withApp } from "../../../../test/harness/app.ts";
import { listOrganisations, listPlaces } from "../../partnerships/index.ts";
import { listPeople } from "../../people/index.ts";
import { listGroups } from "../groups/group.store.ts";

const PATH = "/strathbrae/desk/set-up";

test("an administrator is led to everything, with how much of it there is", () =>
  withApp(async ({ as, get }) => {
    const people = await as("Fiona Geddes", listPeople);
    const logins = people.filter(({ accountId }) => accountId).length;
    const organisations = await as("Fiona Geddes", listOrganisations);
    const groups = await as("Fiona Geddes", listGroups);
    const places = await as("Fiona Geddes", listPlaces);
    const html = await (await get(PATH, "Fiona Geddes")).text();
    for (const [under, count] of [
      ["set-up/partnership", "Complete"],
      ["set-up/organisations", `${organisations.length} organisations`],
      ["set-up/people", `${people.length} people, ${logins} with a login`],
      ["groups", `${groups.length} groups`],
      ["set-up/places", `${places.length} places`],
      ["set-up/jargon", "0 words"],
      ["set-up/signing-in", "Signing in"],
    ]) {
      expect(html).toContain(`href="/strathbrae/desk/${under}"`);
      expect(html).toContain(count);
    }
  }));

test("who may not change the partnership is not led to its settings", () =>
  withApp(async ({ get }) => {
    const html = await (await get(PATH, "Ewan Laird")).text();
    expect(html).not.toContain("set-up/partnership");
    expect(html).toContain("set-up/people");
    expect(html).toContain("set-up/organisations");
  }));
