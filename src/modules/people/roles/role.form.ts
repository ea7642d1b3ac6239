import { z } from "zod";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { typedChoice } from "../../../platform/web/typed-field.ts";
import { roles } from "../role.ts";
import { readRoleDay } from "./role-day.ts";

const unreadable = (text: string) =>
  `We cannot read “${text}” as a day. Write for example “1 December 2026”, or “today”`;

/** A day in words; empty is null, or `missing` where there has to be one. */
function typedRoleDay(today: CalendarDate, missing?: string) {
  return z
    .string()
    .default("")
    .transform((typed, context): CalendarDate | null => {
      const text = typed.trim().slice(0, 60);
      const day = text === "" ? null : readRoleDay(text, today);
      if (text === "" && missing !== undefined) context.addIssue({ code: "custom", message: missing });
      if (text !== "" && day === null) context.addIssue({ code: "custom", message: unreadable(text) });
      return day;
    });
}

/** A role that is given, from a day to a day. */
export function roleForm(today: CalendarDate) {
  return z
    .object({
      role: typedChoice(roles, "Choose the role"),
      fromOn: typedRoleDay(today, "Say from which day they have it, for example “today”"),
      toOn: typedRoleDay(today),
    })
    .refine(({ fromOn, toOn }) => !(fromOn && toOn && toOn < fromOn), {
      path: ["toOn"],
      error: "The last day is before the first. Give a later one, or leave it empty",
      // Said together with what is wrong in other fields.
      when: () => true,
    })
    .transform(({ role, fromOn, toOn }) => ({ role, fromOn: fromOn ?? today, toOn }));
}

export type RoleForm = z.output<ReturnType<typeof roleForm>>;

/** The end of a role. `until` is the last day that stood there when the form was opened. */
export function roleEndForm(today: CalendarDate) {
  return z
    .object({
      lastOn: typedRoleDay(today, "Say which day is the last, for example “today”"),
      until: z.string().default(""),
    })
    .transform(({ lastOn, until }) => ({ lastOn: lastOn ?? today, until }));
}
