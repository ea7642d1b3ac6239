import { z } from "zod";
import { parseDay } from "../../../kernel/calendar-date.ts";
import { readDate } from "../../../kernel/fuzzy-date/index.ts";
import { typedChoice, typedLine, typedPick } from "../../../platform/web/typed-field.ts";

const several = <Schema extends z.ZodType>(one: Schema) =>
  z
    .union([one, z.array(one)])
    .optional()
    .transform((value): z.output<Schema>[] =>
      value === undefined ? [] : Array.isArray(value) ? value : [value],
    );

/** A day as people write it, or none. */
const typedDay = typedLine(60, "Write the day in at most 60 characters").transform((words, context) => {
  if (words === "") return null;
  const day = parseDay(words) ?? dayIn(words);
  if (day === null)
    context.addIssue({
      code: "custom",
      message: `We cannot read “${words}” as one day. Write for example 1 April 2027`,
    });
  return day;
});

function dayIn(words: string) {
  const reading = readDate(words, { dated: null, sense: "target" });
  return reading.kind === "day" && reading.start === reading.end ? reading.end : null;
}

/** “12:3”: the short number of an action, and the version of it that was seen. */
const seen = z.string().regex(/^[1-9]\d{0,8}:[1-9]\d{0,8}$/, "Choose the actions from the list");

const modes = { words: true, sole: true, joint: true, equal: true, all: true } as const;

/** One lead for many actions. */
export const leadsForm = z
  .object({
    action: several(seen).refine((chosen) => chosen.length > 0, "Choose at least one action"),
    lead: typedLine(500, "Name the lead in at most 500 characters"),
    party: z
      .union(
        [z.literal(""), z.string().regex(/^(?:organisation|group):[0-9a-f-]{36}$/)],
        "Choose from the list",
      )
      .default(""),
    mode: typedChoice(modes, "Choose how they share it").default("words"),
    answering: typedPick("Choose a person from the list"),
    on: typedDay,
  })
  .refine(({ lead, party }) => lead !== "" || party !== "", {
    path: ["lead"],
    error: "Say who leads: in words, or by choosing an organisation or group",
    when: () => true,
  });

export type LeadsForm = z.output<typeof leadsForm>;

const worker = (message: string) =>
  z.string().regex(/^(?:organisation|group|person):[0-9a-f-]{36}$/, message);

/** Everything that one leads, to another. */
export const handoverForm = z.object({
  from: worker("Choose who leads now from the list"),
  to: worker("Choose who takes it over from the list"),
  answering: typedPick("Choose a person from the list"),
  on: typedDay,
});

/** What was listed when the person said yes. */
export const handoverConsent = z.object({ seen: several(seen) });
