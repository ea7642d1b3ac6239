import { addDays, type CalendarDate, sayDay } from "../../../kernel/calendar-date.ts";
import type { FormerName } from "./organisation.table.ts";

/** A body as far as its names and its end are concerned. */
export interface NamedBody {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly formerNames: readonly FormerName[];
  readonly endedOn: CalendarDate | null;
  readonly succeededById: string | null;
}

/** Whether a body is there on a day: its last day counts. */
export function isAtWork({ endedOn }: Pick<NamedBody, "endedOn">, day: CalendarDate): boolean {
  return endedOn === null || endedOn >= day;
}

/** The bodies there on a day, each with every name by which papers may mean it: its own former ones, and those of the bodies that became part of it. */
export function bodiesAtWork<Body extends NamedBody>(all: readonly Body[], day: CalendarDate): Body[] {
  const joined = Map.groupBy(all, ({ succeededById }) => succeededById);
  const namesOf = (body: NamedBody, seen: ReadonlySet<string>): string[] => [
    ...body.aliases,
    ...body.formerNames.map(({ name }) => name),
    ...(joined.get(body.id) ?? [])
      .filter((part) => !isAtWork(part, day) && !seen.has(part.id))
      .flatMap((part) => [part.name, ...namesOf(part, new Set([...seen, part.id]))]),
  ];
  const own = new Set(all.filter((body) => isAtWork(body, day)).map(({ name }) => fold(name)));
  return all
    .filter((body) => isAtWork(body, day))
    .map((body) => {
      const names = namesOf(body, new Set([body.id]));
      // A name that another body bears now means that one.
      const kept = names.filter((name, index) => !own.has(fold(name)) && names.indexOf(name) === index);
      return { ...body, aliases: kept };
    });
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}

/** What a name change comes to: the former names with the one that ends, its last day the one before the new name's first. */
export function withFormerName(
  body: Pick<NamedBody, "name" | "formerNames">,
  to: string,
  on: CalendarDate,
): readonly FormerName[] {
  return [...body.formerNames, { name: body.name, until: addDays(on, -1) }].filter(
    ({ name }) => fold(name) !== fold(to),
  );
}

/** “until 31 March 2027: Strathbrae Voluntary Action”, the latest first. */
export function sayFormerNames(formerNames: readonly FormerName[]): readonly string[] {
  return formerNames.toReversed().map(({ name, until }) => `until ${sayDay(until)}: ${name}`);
}

/** What became of a body: “became part of Strathbrae College on 1 April 2027”; null while it is at work without an end. */
export function sayEnd(
  body: Pick<NamedBody, "endedOn" | "succeededById">,
  nameOf: (id: string) => string | null,
): string | null {
  if (body.endedOn === null) return null;
  const successor = body.succeededById === null ? null : nameOf(body.succeededById);
  return successor
    ? `became part of ${successor} on ${sayDay(addDays(body.endedOn, 1))}`
    : `ended on ${sayDay(body.endedOn)}`;
}
