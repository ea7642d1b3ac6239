import type { Typed } from "../../../kernel/invalid.ts";
import type { CellCorrection, ImplicationKind, Role } from "../reading/index.ts";
import { partyKey } from "./draft-lead.ts";
import type { ReviewedCell } from "./review.ts";
import { leadKey, type ReviewCorrections, withAnswers, withCell } from "./review-corrections.ts";

/** A cell as a person wants it: what its form says. */
export interface SaidCell {
  readonly role: Role;
  readonly text: string;
  readonly date: string;
  readonly joins: string;
  readonly ofImprovement: boolean;
  readonly apart: boolean;
  readonly kinds: readonly (ImplicationKind | "unspecified")[];
  readonly party: readonly string[];
  /** Whether the form asked who is meant. */
  readonly leadSaid: boolean;
  readonly remember: boolean;
  readonly next: "save" | "reset";
}

/** What stands in the form of a cell before anybody writes in it. */
export function typedOf({ cell, lead, implications }: ReviewedCell, version: number): Typed {
  const { correction } = cell;
  const parties = lead?.leads.flatMap(({ party }) => (party ? [partyKey(party)] : [])) ?? [];
  return {
    version: String(version),
    role: cell.role,
    text: correction?.text ?? cell.text,
    date: correction?.date ?? (correction?.text ?? cell.text).replace(/\s+/g, " "),
    joins: cell.joins ?? "",
    kinds: implications.map(({ kind }) => kind),
    party: parties,
    ...(cell.ofImprovement ? { ofImprovement: "yes" } : {}),
    ...(correction?.apart ? { apart: "yes" } : {}),
    ...(lead?.by === "nobody" ? { remember: "yes" } : {}),
  };
}

/** The corrections with one cell as a person wants it: only what differs from how we read it is kept. */
export function withCellForm(
  before: ReviewCorrections,
  { cell, lead, implications }: ReviewedCell,
  form: SaidCell,
): ReviewCorrections {
  if (form.next === "reset") return withCell(before, cell.id, null);
  const isRole = form.role !== cell.role;
  const isText = tidy(form.text) !== tidy(cell.text);
  const kinds = implications.map(({ kind }, index) => form.kinds[index] ?? kind) as NonNullable<
    CellCorrection["kinds"]
  >;
  const isKinds = implications.some(({ kind }, index) => kinds[index] !== kind);
  const old = cell.correction;
  const needsCell = form.role === "continuation" || form.role === "repeat";
  const correction: CellCorrection = {
    ...(isRole || old?.role ? { role: form.role } : {}),
    ...(isText ? { text: form.text } : {}),
    ...dateOf(cell, form),
    ...(isKinds || old?.kinds ? { kinds } : {}),
    ...(needsCell && form.joins ? { joins: form.joins } : {}),
    ...(form.apart ? { apart: true } : {}),
    ...(form.ofImprovement && (isRole || old?.ofImprovement || !cell.ofImprovement)
      ? { ofImprovement: true }
      : {}),
  };
  const isNothing = Object.keys(correction).length === 0;
  const after = withCell(before, cell.id, isNothing ? null : correction);
  if (!lead || !form.leadSaid || !differs(form.party, lead)) return after;
  const answer = { parties: form.party, remember: form.remember && form.party.length === 1 };
  return withAnswers(after, {}, { [leadKey(lead.text)]: answer });
}

/** Words typed to read the date from; left standing as they were, they are what they were before. */
function dateOf({ text, correction: old }: ReviewedCell["cell"], form: SaidCell): { readonly date?: string } {
  const typed = tidy(form.date);
  if (typed === tidy(old?.date ?? old?.text ?? text))
    return old?.date === undefined ? {} : { date: old.date };
  return typed === "" || typed === tidy(form.text) ? {} : { date: form.date };
}

function differs(chosen: readonly string[], { leads, by }: NonNullable<ReviewedCell["lead"]>): boolean {
  const before = leads.flatMap(({ party }) => (party ? [partyKey(party)] : []));
  return by === "person" || before.join(" ") !== chosen.join(" ");
}

function tidy(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
