import type { CellPlace } from "../../../kernel/paper.ts";
import { sayReading } from "../../../ui/words/date-words.ts";
import { capital, sayList, sayMany } from "../../../ui/words/number-words.ts";
import type { LeadMode } from "../actions/lead.ts";
import { kindOfMeasure } from "../measures/measure.ts";
import type { Because, EffectiveCell } from "../reading/index.ts";
import type { UnderstoodLead } from "./draft-lead.ts";
import type { ReviewedCell } from "./review.ts";

/** “Table 2, rows 1 to 3, col 3”: where a cell stands, as a person would count it. */
export function sayWhere({ source, where }: Pick<EffectiveCell, "source" | "where">, tables: number): string {
  const { table, row, column, rowSpan, columnSpan } = where;
  const before = tables > 1 ? `Table ${table}, ` : "";
  const at = () => {
    if (source === "line") return "above the table";
    if (source === "fragment") return `under row ${row}`;
    const rows = rowSpan > 1 ? `rows ${row} to ${row + rowSpan - 1}` : `row ${row}`;
    const columns = columnSpan > 1 ? `cols ${column} to ${column + columnSpan - 1}` : `col ${column}`;
    return `${rows}, ${columns}`;
  };
  return capital(`${before}${at()}`);
}

export function sayCellPlace({ table, row, column }: CellPlace): string {
  return `Table ${table}, row ${row}, col ${column}`;
}

/** How we read a cell, in a sentence or two; `whole` tells whether it belongs to a whole improvement. */
export function sayUnderstood(reviewed: ReviewedCell): string {
  const said = [sayContent(reviewed), sayBelonging(reviewed)].filter(Boolean);
  return said.join(" ");
}

function sayContent({ cell, target, lead, implications }: ReviewedCell): string {
  const own = cell.correction?.text === undefined ? "" : ` Your words: “${cell.correction.text}”.`;
  switch (cell.role) {
    case "improvement":
      return `Title of the improvement.${own}`;
    case "theme":
      return `Stands above the improvements under it.${own}`;
    case "number":
      return "Number of what stands beside it.";
    case "action":
      return `${sayActions(cell)}${own}`;
    case "lead":
      return `${lead ? sayLead(lead) : "Kept as a note of the improvement."}${own}`;
    case "contributors":
      return `Kept beside the lead.${own}`;
    case "implications":
      return `${sayImplications(implications)}${own}`;
    case "start-date":
    case "target-date":
      return target ? `${sayTarget(target, cell)}${own}` : "No date set.";
    case "measure":
      return `${sayMeasures(cell)}${own}`;
    case "outcome":
      return `Text of the outcome.${own}`;
    case "progress":
      return `Kept as what the paper said of its progress.${own}`;
    case "more":
      return `Kept as its heading says.${own}`;
    case "continuation":
      return "Goes on with the cell before it.";
    case "note":
      return cell.kept ? `Kept as a note.${own}` : "Remarks that fit no column.";
    case "heading":
      return "Heads its column.";
    case "title":
      return "Title block, page number or the like.";
    case "repeat":
      return "Says again what a cell above says.";
    case "unplaced":
      return sayBecause(cell.because);
  }
}

function sayBelonging({ cell, use }: ReviewedCell): string {
  const fields = ["lead", "contributors", "implications", "target-date", "start-date", "measure", "progress"];
  if (!use || !fields.includes(cell.role)) return "";
  if (use.improvements.length > 1) return `Belongs to ${sayMany(use.improvements.length, "improvement")}.`;
  if (use.actions.length === 0) return "Belongs to the whole improvement.";
  return use.actions.length > 1 ? `Holds for ${sayMany(use.actions.length, "action")} (merged cell).` : "";
}

function sayActions({ correction }: EffectiveCell): string {
  return correction?.apart ? "Each line is an action of its own." : "Text of the action.";
}

const MODES: Readonly<Record<LeadMode, string>> = {
  sole: "",
  joint: "Jointly: ",
  all: "Everybody: ",
  equal: "Equally shared: ",
  "to-be-identified": "",
};

/** Whom a lead's words mean here. */
export function sayLead({ text, mode, leads, by }: UnderstoodLead): string {
  const names = [...new Set(leads.flatMap(({ party }) => (party ? [party.name] : [])))];
  const isAwaited = leads.some(({ party }) => party === null);
  if (names.length === 0) {
    if (mode === "equal") return "Equally shared; nobody is named.";
    if (mode === "to-be-identified" || isAwaited) return "Still to be identified.";
    return "We know nobody of this name. The words are kept.";
  }
  const how = by === "person" ? "as you said" : sayKnownAs(text, leads, names);
  const later = isAwaited ? " Another lead is still to be identified." : "";
  return `${MODES[mode ?? "sole"]}${sayList(names)}${how ? `, ${how}` : ""}.${later}`;
}

/** “by its other name COG”, where that explains what the words alone do not. */
function sayKnownAs(text: string, leads: UnderstoodLead["leads"], names: readonly string[]): string {
  const [first] = leads;
  if (names.length !== 1 || !first?.party) return "";
  const words = text.toLowerCase();
  if (words.includes(first.party.name.toLowerCase())) return "";
  const alias =
    "aliases" in first.party ? first.party.aliases.find((name) => words.includes(name.toLowerCase())) : "";
  return alias ? `by its other name ${alias}` : "";
}

const IMPLICATION_KINDS: Readonly<Record<string, readonly [string, string]>> = {
  cost: ["cost", "costs"],
  risk: ["risk", "risks"],
  resource: ["resource", "resources"],
  unspecified: ["other implication", "other implications"],
};

function sayImplications(implications: readonly { readonly kind: string }[]): string {
  if (implications.length === 0) return "Nothing to set.";
  const counts = Object.entries(IMPLICATION_KINDS).flatMap(([kind, [one, many]]) => {
    const count = implications.filter((each) => each.kind === kind).length;
    return count > 0 ? [sayMany(count, one, many)] : [];
  });
  return `${capital(sayList(counts))}.`;
}

function sayTarget(target: NonNullable<ReviewedCell["target"]>, { correction }: EffectiveCell): string {
  const from = correction?.date ? `, from your words “${correction.date}”` : "";
  if (target.kind === "none") return `We read no date here. The words are kept${from}.`;
  const doubt = target.doubt?.length ? " It can be read in another way." : "";
  return `${capital(sayReading(target, "short"))}${from}.${doubt}`;
}

function sayMeasures({ words }: EffectiveCell): string {
  const text = words.map((piece) => piece.text).join("; ");
  return kindOfMeasure(text) === "number" ? "A number to be counted." : "Something to be shown: a document.";
}

/** Why a cell has no place. */
export function sayBecause(because: Because): string {
  switch (because) {
    case "column-unknown":
      return "We do not know what its column is about.";
    case "column-without-field":
      return "The plan has no field for its column.";
    case "other-table":
      return "Its table is not part of the plan.";
    case "no-plan":
      return "We see no plan in this table.";
    case "total":
      return "A sum of the figures above.";
    case "key":
      return "Explains signs or colours of the paper.";
    case "remark":
      return "A remark on the paper.";
    case "template":
      return "Tells how the form is to be filled in.";
    case "page-number":
      return "A page number.";
    default:
      return "We found no place for it.";
  }
}
