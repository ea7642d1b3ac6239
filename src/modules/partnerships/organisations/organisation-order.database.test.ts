import { expect, it } from "vitest";
import { withApp } from "../../../../test/harness/app.ts";
import { insertOrganisation, listOrganisations } from "../index.ts";

it("lists names as people look for them, accents and capitals aside", () =>
  withApp(({ as }) =>
    as("Morag Innes", async (scope) => {
      const names = ["Zetland Trust", "Àrd Trust", "aberdour Trust", "Ard Trust"];
      for (const name of names) {
        const facts = { name, aliases: [], kind: "community-body", statutory: false, facilitator: false };
        await insertOrganisation(scope, { ...facts, id: crypto.randomUUID() });
      }
      const listed = (await listOrganisations(scope))
        .map(({ name }) => name)
        .filter((name) => names.includes(name));
      expect(listed).toEqual(["aberdour Trust", "Ard Trust", "Àrd Trust", "Zetland Trust"]);
    }),
  ));
