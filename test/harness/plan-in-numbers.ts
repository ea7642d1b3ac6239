import { listGroups } from "../../src/modules/governance/index.ts";
import { listOrganisations, listPlaces } from "../../src/modules/partnerships/index.ts";
import { listPeople } from "../../src/modules/people/index.ts";
import {
  getAction,
  getActionDesk,
  getPlan,
  getPlanSheet,
  listAsks,
  listRounds,
  listStepsOf,
  listStepTemplates,
} from "../../src/modules/plans/index.ts";
import type { TestApp } from "./app.ts";

/** Things of Strathbrae as they stand in addresses, by the word before them: what the doors test fills each address with. */
export async function planInNumbers(test: TestApp): Promise<Readonly<Record<string, string>>> {
  return test.as("Morag Innes", async (scope) => {
    const sheet = await getPlanSheet(scope, await getPlan(scope, 1));
    const closed = sheet.improvements
      .flatMap(({ actions }) => actions)
      .find(({ status }) => status === "closed");
    const desk = await getActionDesk(scope, closed?.number ?? 1);
    const strategy = await getAction(scope, 8);
    const nobody = "00000000-0000-4000-8000-000000000000";
    const [round] = await listRounds(scope, sheet.plan.id);
    return {
      plans: "1",
      "plans/:planJson": "1.json",
      "format-requests": "1",
      actions: "8",
      imports: "1",
      // Inverlairn has a list of the number 1 of its own.
      lists: "2",
      cells: "t1r2c1",
      rounds: round?.dueOn ?? "2026-11-27",
      asks: (await listAsks(scope, round ? [round.id] : []))[0]?.id ?? nobody,
      improvements: sheet.improvements[0]?.id ?? nobody,
      evidence: desk.evidence[0]?.id ?? nobody,
      measures: desk.measures[0]?.id ?? nobody,
      themes:
        sheet.improvements.flatMap(({ actions }) => actions.flatMap(({ themes }) => themes))[0]?.id ?? nobody,
      organisations: (await listOrganisations(scope))[0]?.id ?? nobody,
      places: (await listPlaces(scope))[0]?.id ?? nobody,
      groups: (await listGroups(scope))[0]?.id ?? nobody,
      meetings: nobody,
      people: (await listPeople(scope))[0]?.id ?? nobody,
      risks: "1",
      occasions: "1",
      moves: (await getActionDesk(scope, strategy.number)).asked?.move.id ?? nobody,
      notes: (await getActionDesk(scope, strategy.number)).notes[0]?.id ?? nobody,
      steps: (await listStepsOf(scope, strategy.id))[0]?.id ?? nobody,
      contributors: (await getActionDesk(scope, strategy.number)).contributors[0]?.id ?? nobody,
      caveats: sheet.caveats[0]?.id ?? nobody,
      "step-templates": (await listStepTemplates(scope))[0]?.id ?? nobody,
      // What opens nothing: nobody's personal link, and one that never was.
      "personal-links": nobody,
      u: "4q7k2-mx3v8-00000-zzzzz-999999",
      views: nobody,
      roles: nobody,
      versions: "1",
      comments: nobody,
    };
  });
}
