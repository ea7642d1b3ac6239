import { z } from "zod";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { roleEndForm, roleForm } from "../roles/role.form.ts";

/** More than this many at one press would keep everybody else waiting. */
const MOST = 500;

const ticked = (missing: string) =>
  z
    .union([z.string().transform((one) => [one]), z.array(z.string())])
    .default([])
    .refine((all) => all.length > 0, missing)
    .refine((all) => all.length <= MOST, `Tick at most ${MOST} people at once`);

/** One role for many people, from a day to a day. */
export function manyRolesForm(today: CalendarDate) {
  const people = ticked("Tick the people who are meant").refine(
    (ids) => ids.every((id) => z.uuid().safeParse(id).success),
    "Tick people from the list",
  );
  return z.object({ people }).and(roleForm(today));
}

const shown = z.templateLiteral([z.uuid(), "/", z.uuid(), "/", z.union([z.literal(""), z.iso.date()])]);

/** The last day of one role of many people; each tick says whose role, and the last day that stood beside it. */
export function manyEndsForm(today: CalendarDate) {
  const held = ticked("Tick the people whose role ends")
    .refine((all) => all.every((one) => shown.safeParse(one).success), "Tick people from the list")
    .transform((all) =>
      all.map((one) => {
        const [person = "", grant = "", until = ""] = one.split("/");
        return { person, grant, until };
      }),
    );
  return z.object({ held }).and(roleEndForm(today));
}

/** What a tick beside somebody's role sends. */
export function shownGrant(grant: {
  readonly personId: string;
  readonly id: string;
  readonly toOn: CalendarDate | null;
}): string {
  return `${grant.personId}/${grant.id}/${grant.toOn ?? ""}`;
}
