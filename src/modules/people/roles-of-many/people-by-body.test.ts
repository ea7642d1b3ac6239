import { expect, test } from "vitest";
import { narrowPeople, type Pickable, peopleByBody } from "./people-by-body.ts";

const person = (id: string, organisationId: string | null, ...roles: string[]): Pickable => ({
  ...{ id, name: id, post: null, organisationId, roles },
});
const morag = person("Morag", "council", "lead-officer");
const aisha = person("Aisha", "nhs", "contributor");
const jo = person("Jo", null);
const all = [aisha, jo, morag];
const bodies = [
  { id: "nhs", name: "NHS" },
  { id: "council", name: "The Council" },
  { id: "college", name: "The College" },
];

test("people are narrowed to a body, to a role, and to those without", () => {
  const shown = (body: string, role: string) => narrowPeople(all, { body, role }).map(({ name }) => name);
  expect(shown("", "")).toEqual(["Aisha", "Jo", "Morag"]);
  expect(shown("nhs", "")).toEqual(["Aisha"]);
  expect(shown("none", "")).toEqual(["Jo"]);
  expect(shown("", "lead-officer")).toEqual(["Morag"]);
  expect(shown("", "none")).toEqual(["Jo"]);
  expect(shown("nhs", "lead-officer")).toEqual([]);
});

test("people stand body by body, those without one last, and no body stands empty", () => {
  const told = peopleByBody([...all, person("Ina", "gone")], bodies).map(({ name, people }) => [
    name,
    people.map((one) => one.name).join(),
  ]);
  expect(told).toEqual([
    ["NHS", "Aisha"],
    ["The Council", "Morag"],
    [null, "Jo,Ina"],
  ]);
});
