import type { Typed } from "../../../kernel/invalid.ts";
import { oneLine } from "../../../kernel/lines.ts";
import { plainWords } from "../../../kernel/plain-words.ts";
import type { ListCorrections } from "./list-corrections.ts";
import { fieldsOf } from "./list-field.ts";
import type { ListReview, ReviewedRow, RowStanding } from "./list-review.ts";

/** The names of the fields of the review screen. */
export const columnField = (key: string) => `column:${key}`;
export const answerField = (id: string) => `answer:${id}`;
export const loginField = (key: string) => `login:${key}`;
/** Which groups of rows the form showed: boxes of the others were not there to be ticked. */
export const LOGINS_OF = "logins-of";

/** The rows of one group, as the screen lists them together. */
export const rowGroups = [
  "new",
  "changed",
  "known",
  "left-out",
  "nobody",
  "band",
] as const satisfies readonly RowStanding[];

interface Sent {
  readonly typed: Typed;
  readonly givesRoles: boolean;
  /** Which button was pressed. */
  readonly next: string;
}

/**
 * What was put right, with what a form of the review screen brings. An answer counts as a person's own where it differs
 * from what stood there, or where they settle or create.
 */
export function withSentList(
  before: ListCorrections,
  { typed, givesRoles, next }: Sent,
  review: ListReview,
): ListCorrections {
  const settles = next === "settle" || next === "create";
  const of = (name: string) => {
    const value = typed[name];
    return typeof value === "string" ? oneLine(plainWords(value)).slice(0, 300).toWellFormed() : undefined;
  };
  const columns = { ...before.columns };
  for (const column of review.tables.flatMap((table) => table.columns)) {
    const said = of(columnField(column.key));
    const field = fieldsOf[review.kind].find((one) => one === said);
    if (field && field !== column.field) columns[column.key] = field;
  }
  const answers = { ...before.answers };
  for (const { id, chosen, is, ...question } of review.questions) {
    const said = of(answerField(id));
    if (said !== undefined && (said !== chosen || settles)) answers[id] = said;
    if (is !== "body" || !("kind" in question)) continue;
    const kindId = `kind:${id.slice("body:".length)}`;
    const kind = of(answerField(kindId));
    if (kind !== undefined && (kind !== question.kind || settles)) answers[kindId] = kind;
  }
  const [does, key] = [next.slice(0, next.indexOf(":")), next.slice(next.indexOf(":") + 1)];
  const isRow = review.rows.some((row) => row.key === key);
  const left = new Set(before.left);
  if (does === "leave" && isRow) left.add(key);
  if (does === "take") left.delete(key);
  return {
    columns,
    answers,
    left: [...left].toSorted(byPlace),
    givesRoles,
    logins: loginsIn(before, typed, review.rows),
  };
}

function loginsIn(before: ListCorrections, typed: Typed, rows: readonly ReviewedRow[]): readonly string[] {
  const groups = [typed[LOGINS_OF] ?? []].flat();
  const shown = new Set(rows.filter(({ standing }) => groups.includes(standing)).map(({ key }) => key));
  const ticked = [...shown].filter((key) => typed[loginField(key)] === "yes");
  return [...before.logins.filter((key) => !shown.has(key)), ...ticked].toSorted(byPlace);
}

function byPlace(one: string, other: string): number {
  return one.localeCompare(other, "en-GB", { numeric: true });
}
