import { z } from "zod";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { typedVersion } from "../../../platform/web/typed-field.ts";
import { roleEndForm } from "../roles/role.form.ts";

/** Somebody's last day, in words; the version is of the person as the page showed them. */
export function leavingForm(today: CalendarDate) {
  return roleEndForm(today).and(z.object({ version: typedVersion }));
}
