import { expect, test } from "vitest";
import { openDoors } from "../web/door.ts";
import type { Visit } from "../web/visit.ts";
import { tableDoors } from "./table-doors.ts";

const build = async () => ({ title: "Risks: all", columns: [{ heading: "Risk" }], rows: [["Frost"]] });

test("a table has a door for each way to take it, with the page's own access", async () => {
  const doors = openDoors();
  tableDoors(doors, "/:partnership/desk/plans/:plan/risks", "plans:plan:read", build);
  expect(doors.list.map(({ method, path, access }) => [method, path, access])).toEqual([
    ["GET", "/:partnership/desk/plans/:plan/risks.csv", "plans:plan:read"],
    ["GET", "/:partnership/desk/plans/:plan/risks.xlsx", "plans:plan:read"],
  ]);
  const visit = {
    scope: { at: new Date("2026-11-23T10:00:00Z") },
    tenant: { name: "Strathbrae", kind: "Community Planning Partnership" },
  } as unknown as Visit;
  const answers = await Promise.all(doors.list.map(({ handle }) => handle(visit)));
  expect(answers.map(({ headers }) => headers.get("content-disposition"))).toEqual([
    `attachment; filename="Risks all.csv"; filename*=UTF-8''Risks%20all.csv`,
    `attachment; filename="Risks all.xlsx"; filename*=UTF-8''Risks%20all.xlsx`,
  ]);
  expect(await answers[0]?.text()).toContain("Frost");
});

test("a path that ends with a thing needs a name for its table, or no address could tell the two apart", () => {
  expect(() => tableDoors(openDoors(), "/:partnership/desk/actions/:action", "signedIn", build)).toThrow(
    "name its table",
  );
});
