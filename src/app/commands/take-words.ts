import { parseArgs } from "node:util";
import { type CalendarDate, parseDay } from "../../kernel/calendar-date.ts";
import { UsageTrouble } from "./answered.ts";

/** Splits a command's words into options and switches that it knows and the rest. Throws UsageTrouble for any other. */
export function takeWords(
  words: readonly string[],
  options: readonly string[],
  switches: readonly string[] = [],
): {
  readonly given: Readonly<Record<string, string | undefined>>;
  /** The switches that were given. */
  readonly told: ReadonlySet<string>;
  readonly rest: readonly string[];
} {
  try {
    const parsed = parseArgs({
      args: [...words],
      options: {
        ...Object.fromEntries(options.map((name) => [name, { type: "string" as const }])),
        ...Object.fromEntries(switches.map((name) => [name, { type: "boolean" as const }])),
      },
      allowPositionals: true,
    });
    return {
      given: parsed.values as Record<string, string | undefined>,
      told: new Set(switches.filter((name) => parsed.values[name] === true)),
      rest: parsed.positionals,
    };
  } catch (error) {
    throw new UsageTrouble(`${(error as Error).message.split(". ")[0]}.`);
  }
}

/** The value of an option that must be there. */
export function demandWord(given: Readonly<Record<string, string | undefined>>, name: string): string {
  const value = given[name]?.trim();
  if (!value) throw new UsageTrouble(`--${name} is missing.`);
  return value;
}

/** The day of `--dated`; null where it is not given. */
export function datedWord(given: Readonly<Record<string, string | undefined>>): CalendarDate | null {
  if (given.dated === undefined) return null;
  const day = parseDay(given.dated.trim());
  if (!day) throw new UsageTrouble(`--dated takes a day such as 2026-11-23, not “${given.dated}”.`);
  return day;
}
