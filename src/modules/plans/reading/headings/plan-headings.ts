import type { Column } from "./column.ts";
import type { Meaning } from "./heading-lexicon.ts";
import { NAMES_WORK } from "./item-columns.ts";
import type { Layout } from "./layout.ts";

/**
 * Whether a table is a plan. Its headings decide, never its words alone: it must say what is to be done and, beside
 * it, who or when (or two of measure, outcome, progress, implications). Agendas, lists of contacts and risk registers
 * are none, whatever else stands in them.
 */
export function isPlanByHeadings(layout: Layout): boolean {
  const { columns, items } = layout;
  if (!items) return false;
  if (has(columns, "register")) return false;
  const who = strengthOf(columns, "lead");
  const when = Math.max(strengthOf(columns, "target-date"), byContents(columns, "target-date") ? 1 : 0);
  const item = items.named ? strengthAt(columns, items.item) : 0;
  const foreign = columns.filter((column) => column.meaning === "foreign").length;
  if (foreign > 0 && !(item === 1 && who + when > 0 && others(columns) + 1 > foreign)) return false;
  // Nothing is called an action, but somebody is to lead and a date is set: the wordy column says what.
  if (item === 0)
    return who === 1 && when === 1 && (namesWork(columns, items.item) || strongestOf(columns, items.item));
  if (item + who + when >= 2 && who + when > 0) return true;
  const isAction = columns.some((column) => column.meaning === "action" || column.meaning === "improvement");
  return isAction && item === 1 && others(columns) >= 2;
}

/** Whether a table could be taken as a plan if a person says that it is one. */
export function couldBePlan(layout: Layout): boolean {
  return layout.items !== null && layout.columns.filter((column) => column.contents.filled > 0).length >= 2;
}

/**
 * Whether a table is a plan where the heading over it says so ("Action plan", "Timetable"): what is to be done and until
 * when are enough, by headings or by contents.
 */
export function isPlanUnderHeading({ columns, items, roles }: Layout): boolean {
  if (!items || has(columns, "register") || has(columns, "foreign")) return false;
  return (
    [...roles.values()].includes("target-date") && columns.every(({ contents }) => contents.clocks() < 0.3)
  );
}

/** How many of the plan's other columns the headings name. */
function others(columns: readonly Column[]): number {
  const wanted: Meaning[] = [
    "lead",
    "target-date",
    "measure",
    "outcome",
    "progress",
    "implications",
    "contributors",
  ];
  return wanted.filter((meaning) => strengthOf(columns, meaning) > 0.5).length;
}

function strengthOf(columns: readonly Column[], meaning: Meaning): number {
  return Math.max(
    0,
    ...columns
      .filter((each) => each.meaning === meaning && each.by === "heading")
      .map((each) => each.strength),
  );
}

function strengthAt(columns: readonly Column[], number: number): number {
  const column = columns[number - 1];
  return column?.by === "heading" ? column.strength : 0;
}

function byContents(columns: readonly Column[], meaning: Meaning): boolean {
  return columns.some((column) => column.meaning === meaning && column.by === "contents");
}

/** "Deliverable", "Milestone": measures elsewhere, and what is to be done where nothing else is. */
function namesWork(columns: readonly Column[], number: number): boolean {
  const column = columns[number - 1];
  return column?.by === "heading" && NAMES_WORK.test(column.heading);
}

function has(columns: readonly Column[], meaning: Meaning): boolean {
  return columns.some((column) => column.meaning === meaning);
}

/** An item nobody named must have a heading of its own or stand first, and be the wordiest column. */
function strongestOf(columns: readonly Column[], number: number): boolean {
  const column = columns[number - 1];
  if (!column || (column.heading.trim() === "" && number > 2)) return false;
  return columns.every((each) => each.contents.averageLength <= column.contents.averageLength * 1.5);
}
