import type { Typed } from "../../../kernel/invalid.ts";
import type { CellCorrection, PlanReading } from "../reading/index.ts";
import type { Review } from "./review.ts";
import { type LeadAnswer, type ReviewCorrections, withAnswers, withCell } from "./review-corrections.ts";
import { type ChoosableTable, tableChoice } from "./table-choice.ts";

// The fields of the review screen are named after what they ask, so that an answer finds its question again.
export const answerField = (question: string) => `answer:${question}`;
export const dateField = (question: string) => `date:${question}`;
export const leadField = (key: string) => `lead:${key}`;
/** The cells without a place that are to be kept as notes, and that the form asked about them: a tick taken off counts too. */
export const keepField = "keep";
export const keepOffered = "keep-offered";
/** The tables that make the plan, and that the form asked about them. */
export const tableField = "table";
export const tablesOffered = "tables-offered";
export const rememberField = (key: string) => `remember:${key}`;

/**
 * The corrections with what was sent. With `settle` every answer counts as a person's own, our suggestions that they
 * left standing too; without, only what differs from what stood there, so that nothing counts as looked at that was
 * only passed by.
 */
export function withSent(
  before: ReviewCorrections,
  typed: Typed,
  { questions, keepable }: Pick<Review, "questions" | "keepable">,
  settle: boolean,
): ReviewCorrections {
  const answers: Record<string, string> = {};
  const said = new Map<string, LeadAnswer>();
  const cells: Record<string, CellCorrection> = {};
  for (const asked of questions) {
    if (asked.is === "lead") {
      const sent = one(typed[leadField(asked.key)]);
      if (sent === undefined) continue;
      const remember = sent !== "" && one(typed[rememberField(asked.key)]) === "yes";
      const isOther = sent !== asked.chosen || (asked.answered && remember !== asked.remember);
      if (settle || isOther) said.set(asked.key, { parties: sent.split(" ").filter(Boolean), remember });
      continue;
    }
    const { question, chosen } = asked;
    const sent = one(typed[answerField(question.id)]);
    const isOption = question.options.some(({ value }) => value === sent);
    if (sent !== undefined && isOption && (settle || sent !== chosen)) answers[question.id] = sent;
    const words = one(typed[dateField(question.id)])?.trim().slice(0, 300);
    if (words === undefined) continue;
    for (const id of question.cells) {
      const { date = "", ...other } = before.cells?.[id] ?? {};
      if (words !== date) cells[id] = words === "" ? other : { ...other, date: words };
    }
  }
  if (typed[keepOffered] !== undefined) {
    const kept = typed[keepField] ?? [];
    for (const { id } of keepable) {
      const isKept = kept === id || (typeof kept !== "string" && kept.includes(id));
      const { role, ...other } = before.cells?.[id] ?? {};
      if (isKept !== (role === "note")) cells[id] = isKept ? { ...other, role: "note" } : other;
    }
  }
  const leads = Object.fromEntries(said);
  const nothing = [answers, leads, cells].every((each) => Object.keys(each).length === 0);
  if (nothing) return before;
  return withAnswers(withCells(before, cells), answers, leads);
}

/** The corrections with the tables that were ticked; as they were where the form asked about none, or nothing is changed. */
export function withTables(before: ReviewCorrections, typed: Typed, reading: PlanReading): ReviewCorrections {
  const choice = tableChoice(reading, before, []);
  if (typed[tablesOffered] === undefined) return before;
  const sent = typed[tableField] ?? [];
  const ticked = typeof sent === "string" ? [sent] : sent;
  const isTicked = ({ table, readable }: ChoosableTable) => readable && ticked.includes(String(table));
  if (choice.tables.every((table) => isTicked(table) === table.chosen)) return before;
  return { ...before, tables: choice.tables.filter(isTicked).map(({ table }) => table) };
}

/** A cell of which nothing is left to say is as we read it. */
function withCells(
  before: ReviewCorrections,
  cells: Readonly<Record<string, CellCorrection>>,
): ReviewCorrections {
  return Object.entries(cells).reduce(
    (after, [id, correction]) =>
      withCell(after, id, Object.keys(correction).length === 0 ? null : correction),
    before,
  );
}

function one(value: Typed[string]): string | undefined {
  return typeof value === "string" ? value : value?.[0];
}
