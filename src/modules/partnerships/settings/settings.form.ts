import { z } from "zod";
import { type CalendarDate, parseDay } from "../../../kernel/calendar-date.ts";
import {
  contrastWithWhite,
  isReadableAccent,
  LEAST_ACCENT_CONTRAST,
  readColour,
} from "../../../kernel/colour.ts";
import { readDate } from "../../../kernel/fuzzy-date/index.ts";
import { linesOf } from "../../../kernel/lines.ts";
import { ownWords, type Term, termNames } from "../../../kernel/term.ts";
import {
  typedEmail,
  typedLine,
  typedText,
  typedTick,
  typedVersion,
} from "../../../platform/web/typed-field.ts";
import { USUAL_LICENCE } from "./licence.ts";

/** The field that holds a partnership's own word for a term of the field. */
export function wordField(term: Term): `word-${Term}` {
  return `word-${term}`;
}

const ownWord = typedLine(60, "Use at most 60 letters for a word of your own");

const wordFields = Object.fromEntries(termNames.map((term) => [wordField(term), ownWord])) as Record<
  `word-${Term}`,
  typeof ownWord
>;

const accent = z
  .string()
  .default("")
  .transform((text, context) => {
    const colour = readColour(text);
    if (colour === null) {
      context.addIssue({
        code: "custom",
        message: "Write the colour as # and six letters or figures, such as #572a66",
      });
      return z.NEVER;
    }
    if (isReadableAccent(colour)) return colour;
    const contrast = Math.floor((contrastWithWhite(colour) ?? 1) * 10) / 10;
    context.addIssue({
      code: "custom",
      message: `White words on ${colour} are hard to read: their contrast is ${contrast} to 1, and it takes ${LEAST_ACCENT_CONTRAST} to 1. Choose a darker colour`,
    });
    return z.NEVER;
  });

const month = "Choose the month in which the reporting year begins";

const hourWords = "Choose an hour";
const mailHour = (usual: number) =>
  z.coerce.number(hourWords).int(hourWords).min(0, hourWords).max(24, hourWords).default(usual);

/** Local holidays as people write them, each on a line; a year has few, and three years are set at once at most. */
const MOST_HOLIDAYS = 60;

const typedDays = typedText(3000, `Write at most ${MOST_HOLIDAYS} days`).transform(
  (text, context): readonly CalendarDate[] => {
    const lines = linesOf(text);
    const days = lines.map((line) => ({ line, day: parseDay(line) ?? readWholeDay(line) }));
    const wrong = days.find(({ day }) => day === null);
    if (wrong)
      context.addIssue({
        code: "custom",
        message: `We cannot read “${wrong.line}” as one day. Write day, month and year, such as “19 April 2027”`,
      });
    if (days.length > MOST_HOLIDAYS)
      context.addIssue({ code: "custom", message: `Write at most ${MOST_HOLIDAYS} days` });
    return [...new Set(days.flatMap(({ day }) => day ?? []))].sort();
  },
);

/** A day with its year: which one is meant without is not for us to say, for holidays are set years ahead. */
function readWholeDay(words: string): CalendarDate | null {
  const reading = readDate(words, { dated: null, sense: "target" });
  return reading.kind === "day" && !reading.doubt ? reading.end : null;
}

export const settingsForm = z
  .object({
    name: typedLine(80, "Use at most 80 letters for the name", "Give the name, for example “Strathbrae”"),
    kind: typedLine(80, "Use at most 80 letters"),
    accent,
    yearStart: z.coerce.number(month).int(month).min(1, month).max(12, month),
    introduction: typedText(2000, "Write at most 2,000 characters"),
    accessibilityContact: typedEmail(),
    licence: typedLine(120, "Use at most 120 letters for the name of the licence"),
    licenceUrl: typedLine(500, "Use at most 500 letters for the address").refine(
      (text) => text === "" || /^https?:\/\/[^\s/]+\S*$/.test(text),
      "Give the whole address at which the licence can be read; it begins with https://",
    ),
    version: typedVersion,
    mailFromHour: mailHour(8),
    mailToHour: mailHour(18),
    mailAtWeekends: typedTick,
    easterMondayOff: typedTick,
    localHolidays: typedDays,
    leadlessApproval: z
      .enum(["warn", "refuse"], "Choose what happens to a plan with such actions")
      .default("warn"),
    ...wordFields,
  })
  .refine(({ mailFromHour, mailToHour }) => mailFromHour < mailToHour, {
    path: ["mailToHour"],
    error: "The end is not after the beginning. Choose a later hour",
  })
  .transform((form) => {
    const { version, name, kind, accent, yearStart, introduction, accessibilityContact } = form;
    const { licence, licenceUrl, mailFromHour, mailToHour, mailAtWeekends, leadlessApproval } = form;
    const { easterMondayOff, localHolidays } = form;
    const words = ownWords(Object.fromEntries(termNames.map((term) => [term, form[wordField(term)]])));
    return {
      version,
      settings: {
        name,
        kind,
        accent,
        yearStart,
        introduction,
        accessibilityContact,
        mailFromHour,
        mailToHour,
        mailAtWeekends,
        easterMondayOff,
        localHolidays,
        leadlessApproval,
        ...(licence === "" ? USUAL_LICENCE : { licence, licenceUrl }),
        words,
      },
    };
  });

/** What a partnership says of itself and of how it works. */
export type Settings = z.output<typeof settingsForm>["settings"];
