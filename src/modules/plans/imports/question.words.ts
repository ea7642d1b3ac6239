import type { DateReading, DoubtReason } from "../../../kernel/fuzzy-date/date-reading.ts";
import { sayReading } from "../../../ui/words/date-words.ts";
import { capital } from "../../../ui/words/number-words.ts";
import type { Question } from "../reading/index.ts";
import type { AskedOfReading } from "./review-questions.ts";
import { ROLE_CHOICES } from "./role.words.ts";

/** What a question asks, in a few words: its heading. */
export function sayQuestion({ question, suggested }: AskedOfReading): string {
  switch (question.kind) {
    case "split-row":
      return "Part of a row, cut by a page break";
    case "shifted":
      return "Words that stand beside their column";
    case "date":
      return suggested?.kind === "none"
        ? "Words that we cannot read as a date"
        : "A date that can be read in two ways";
    case "implication":
      return "Implications that do not say what they are";
    case "column":
      return question.words ? `A column we do not know: “${question.words}”` : "A column without a heading";
    case "without-action":
      return "A row without an action";
    case "title-or-action":
      return "A row with one cell filled";
    case "several-actions":
      return "A list in one cell";
    case "table":
      return "A table that may be part of the plan";
  }
}

/** What we see, in a sentence. */
export function explainQuestion({ question, cells, halves }: AskedOfReading): string {
  switch (question.kind) {
    case "split-row":
      return `The row before it ends in the middle of a sentence${halves ? `: “${halves.before}”` : ""}.`;
    case "shifted":
      return "They read as a date or a measure, and stand under another heading. A merged cell was probably lost when the paper was turned into text.";
    case "date":
      return cells.length > 1
        ? `These words stand in ${cells.length} cells, and your answer holds for all of them. The words stay as they are; this is about the days that we count with.`
        : "The words stay as they are. This is about the days that we count with.";
    case "implication":
      return "The cell does not say whether they are costs, risks or resources.";
    case "column":
      return `It has ${cells.length} ${cells.length === 1 ? "cell" : "cells"} with words in ${cells.length === 1 ? "it" : "them"}.`;
    case "without-action":
      return "Something is set in this row, but no action stands in it.";
    case "title-or-action":
      return "It may head the rows below it, or be an action of which nothing else is set.";
    case "several-actions":
      return "It may be the steps of one action, or several actions.";
    case "table":
      return "Its headings do not say that it is a plan.";
  }
}

/** The words of an answer, and what choosing it means. */
export function sayOption(
  { question, suggested, cells, halves }: AskedOfReading,
  value: string,
): { readonly label: string; readonly hint?: string } {
  const ours = value === question.suggestion ? "Our suggestion" : undefined;
  if (question.kind === "date") return sayDateOption(suggested, value, ours);
  if (question.kind === "shifted" && value === "shift") {
    const moves = cells.map(
      (cell) => `“${cell.text}”: ${lower(ROLE_CHOICES[movedTo(question, cell.id) ?? cell.role])}`,
    );
    return { label: "Move them to where they belong", hint: said(ours, moves.join("; ")) };
  }
  if (question.kind === "split-row" && value === "join")
    return {
      label: "Join it to the row above",
      hint: said(ours, halves ? `Makes “${halves.joined}”` : "Makes one of the two"),
    };
  const label =
    LABELS[`${question.kind}:${value}`] ?? ROLE_CHOICES[value as keyof typeof ROLE_CHOICES] ?? value;
  return ours ? { label, hint: ours } : { label };
}

const LABELS: Readonly<Record<string, string>> = {
  "split-row:own-action": "It is an action of its own",
  "split-row:note": "Keep it as a note",
  "shifted:stay": "Leave them under the headings they stand under",
  "implication:unspecified": "Leave them as they are",
  "implication:risk": "They are risks",
  "implication:cost": "They are costs",
  "implication:resource": "They are resources",
  "without-action:above": "They belong to the action above",
  "without-action:note": "Keep them as a note",
  "title-or-action:improvement": "It is the title of an improvement",
  "title-or-action:action": "It is an action",
  "title-or-action:note": "Keep it as a note",
  "several-actions:one": "One action with its steps",
  "several-actions:each": "Each line is an action of its own",
  "table:no-plan": "It is not part of the plan",
  "table:plan": "It is part of the plan",
};

function movedTo({ options }: Question, cell: string) {
  return options.find(({ value }) => value === "shift")?.changes?.[cell]?.role;
}

function sayDateOption(suggested: DateReading | null, value: string, ours: string | undefined) {
  if (value === "as-read") {
    const isNone = !suggested || suggested.kind === "none";
    const label = isNone ? "Keep the words, without a date" : capital(sayReading(suggested, "long"));
    return ours ? { label, hint: ours } : { label };
  }
  const other = suggested?.doubt?.[Number(value.replace("other-", ""))];
  if (!suggested || !other) return { label: value };
  const { kind, start, end, why } = other;
  return {
    label: capital(sayReading({ ...suggested, kind, start, end, review: undefined }, "long")),
    hint: WHY[why],
  };
}

const WHY: Readonly<Record<DoubtReason, string>> = {
  "calendar-year": "The calendar year",
  "financial-year": "The reporting year from 1 April",
  "year-beginning": "The year that begins then",
  "month-number": "The last figures are the month",
  "day-or-year": "The last figures are the year",
  "another-date": "Another date stands in the same words",
  "no-such-day": "There is no such day in that month",
  "month-first": "The month stands first",
  "twice-or-every-second": "“Bi-” can mean twice, or every second",
  "goes-on": "It goes on afterwards",
  "counted-from-paper": "Counted from the day of the paper",
};

function said(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(". ");
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
