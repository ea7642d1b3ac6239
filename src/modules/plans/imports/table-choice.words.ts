import { sayMany } from "../../../ui/words/number-words.ts";
import type { TableReason } from "../reading/index.ts";
import type { ChoosableTable } from "./table-choice.ts";

/** Why a table was taken, or left, in a sentence. */
function sayReason(reason: TableReason): string {
  switch (reason) {
    case "headings":
      return "Its headings say what is to be done, by whom and by when.";
    case "heading-above":
      return "The heading over it says that a plan follows.";
    case "goes-on":
      return "It goes on with the table before it.";
    case "card":
      return "It is a card: labels on the left, the words of an action beside them.";
    case "asked-for":
      return "Taken because you asked for a plan.";
    case "could-be":
      return "Left: it has the shape of a plan, and no headings that say so.";
    case "title-block":
      return "Left: it names the paper, above the plan.";
    case "register":
      return "Left: it is a register of risks.";
    case "other-headings":
      return "Left: its headings speak of something else.";
    case "too-small":
      return "Left: it is too small to hold a plan.";
    case "no-headings":
      return "Left: its headings do not say that it is a plan.";
  }
}

/** “Table 3: Delivery timetable”. */
export function sayTable({ table, under }: ChoosableTable): string {
  const heading = under.at(-1);
  return heading ? `Table ${table}: ${heading}` : `Table ${table}`;
}

/** Its first words, its size, why it was taken or left, and what it would give. */
export function describeTable({
  firstWords,
  rows,
  cells,
  why,
  actions,
  taken,
  readable,
}: ChoosableTable): string {
  const begins = firstWords.length > 0 ? `Begins “${firstWords.join(" | ")}”. ` : "";
  const gives =
    readable && actions > 0 ? ` ${taken ? "It gives" : "It would give"} ${sayMany(actions, "action")}.` : "";
  return `${begins}${sayMany(rows, "row")}, ${sayMany(cells, "cell")}. ${sayReason(why)}${gives}`;
}
