import { expect, test } from "vitest";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { roleForm } from "./role.form.ts";

const form = roleForm("2026-11-23" as CalendarDate);

test("a role is read with its days", () => {
  expect(parseForm(form, { role: "chair", fromOn: "today", toOn: "30 June 2027" })).toMatchObject({
    ok: true,
    value: { role: "chair", fromOn: "2026-11-23", toOn: "2027-06-30" },
  });
});

test("all that is wrong is said at once, the order of the days included", () => {
  const parsed = parseForm(form, { role: "king", fromOn: "today", toOn: "yesterday" });
  expect(parsed.ok ? [] : parsed.problems).toEqual([
    { field: "role", message: "Choose the role" },
    { field: "toOn", message: "The last day is before the first. Give a later one, or leave it empty" },
  ]);
});

test("a first day is asked for", () => {
  const parsed = parseForm(form, { role: "chair" });
  expect(parsed.ok ? [] : parsed.problems.map(({ field }) => field)).toEqual(["fromOn"]);
});
