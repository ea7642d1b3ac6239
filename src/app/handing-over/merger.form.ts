import { z } from "zod";
import type { CalendarDate } from "../../kernel/calendar-date.ts";
import { typedOneDay } from "../../modules/partnerships/index.ts";
import { typedChoice, typedLine, typedPick } from "../../platform/web/typed-field.ts";

/** A field that is sent once, several times or not at all. */
export const several = <Schema extends z.ZodType>(one: Schema) =>
  z
    .union([one, z.array(one)])
    .optional()
    .transform((value): z.output<Schema>[] =>
      value === undefined ? [] : Array.isArray(value) ? value : [value],
    );

export const MERGER_WAYS = {
  into: "It becomes part of another organisation that is here",
  new: "It becomes part of a new organisation",
  end: "It ends, and is part of nothing",
} as const;

/** What becomes of a body: chosen in the address, so that it can be looked at before anything is done. */
export function mergerForm(today: CalendarDate) {
  return (
    z
      .object({
        way: typedChoice(MERGER_WAYS, "Say what becomes of it"),
        into: typedPick("Choose an organisation from the list"),
        name: typedLine(200, "Use at most 200 letters for the name"),
        with: several(z.uuid("Choose from the list")),
        on: typedOneDay(today, "Say from which day on, for example “today”"),
      })
      // Said together with what is wrong in other fields.
      .refine(({ way, into }) => way !== "into" || into !== "", {
        path: ["into"],
        error: "Choose the organisation it becomes part of",
        when: () => true,
      })
      .refine(({ way, name }) => way !== "new" || name !== "", {
        path: ["name"],
        error: "Give the name of the new organisation",
        when: () => true,
      })
  );
}

/** What was listed when the person pressed the button. */
export const seenForm = z.object({ seen: several(z.string().max(300)) });
