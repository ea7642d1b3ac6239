import { dayInScotland } from "../../../kernel/calendar-date.ts";
import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import { actionLabel, improvementLabel } from "../plans/plan-label.ts";
import type { FrozenPlan } from "../versions/frozen-plan.ts";
import { OUTCOME_WORDS } from "./approval.words.ts";
import type { CommentRow } from "./consultation.table.ts";
import type { CommentPlace } from "./give-comment.ts";
import { sayTakenOff } from "./taken-off-comment.words.ts";

/** What somebody can speak of: the whole plan, a heading, an action, as the options of a select. */
export function commentPlaces(frozen: FrozenPlan): { readonly value: string; readonly label: string }[] {
  return [
    { value: "", label: "The plan as a whole" },
    ...frozen.improvements.flatMap((improvement, index) => {
      const label = improvementLabel(improvement.number, index);
      return [
        { value: `heading:${improvement.id}`, label: `${label}. ${improvement.title}` },
        ...improvement.actions.map(({ id, text }, place) => ({
          value: `action:${id}`,
          label: `${actionLabel(label, place)} ${shortened(text)}`,
        })),
      ];
    }),
  ];
}

/** An option of a select is one line: a long action is known by its beginning and its number. */
function shortened(text: string): string {
  return text.length <= 90 ? text : `${text.slice(0, 88).trimEnd()}…`;
}

/** What a comment speaks of, in words; null for the plan as a whole. */
export function placeOf(
  { actionId, improvementId }: CommentPlace,
  { improvements }: FrozenPlan,
): string | null {
  for (const [index, improvement] of improvements.entries()) {
    const label = improvementLabel(improvement.number, index);
    if (improvement.id === improvementId) return `${label}. ${improvement.title}`;
    const place = improvement.actions.findIndex(({ id }) => id === actionId);
    if (place >= 0) return `${actionLabel(label, place)} ${improvement.actions[place]?.text ?? ""}`;
  }
  return null;
}

/** Who said it, as it is told: a person of the partnership by name, somebody else as they call themselves. */
export function saidBy(
  {
    personId,
    name,
    onBehalfOf,
    takenOffAt,
  }: Pick<CommentRow, "personId" | "name" | "onBehalfOf" | "takenOffAt">,
  people: ReadonlyMap<string, string>,
): string {
  if (takenOffAt && !personId && !name) return "Taken off";
  const who = personId ? (people.get(personId) ?? "Somebody who has left") : (name ?? "Somebody");
  return onBehalfOf ? `${who}, ${onBehalfOf}` : who;
}

/** What was said and what became of it, as a table to take away. `who` says by whom, where that is told. */
export function commentTable(
  title: string,
  comments: readonly CommentRow[],
  frozen: FrozenPlan,
  who: (comment: CommentRow) => string,
): WrittenTable {
  return {
    title,
    sheet: "Comments",
    columns: [
      { heading: "Said on" },
      { heading: "About", width: 32 },
      { heading: "Said by", width: 24 },
      { heading: "What was said", width: 60 },
      { heading: "What became of it", width: 16 },
      { heading: "Answer", width: 60 },
    ],
    rows: comments.map((comment) => [
      { day: dayInScotland(comment.saidAt) },
      placeOf(comment, frozen) ?? "The plan as a whole",
      comment.takenOffAt ? "" : who(comment),
      // What was taken off is in no file, whoever takes it.
      sayTakenOff(comment) ?? comment.text,
      comment.state === "kept-back"
        ? "Kept back"
        : comment.state === "to-read"
          ? "To be read"
          : comment.outcome
            ? OUTCOME_WORDS[comment.outcome]
            : "Waits for an answer",
      comment.takenOffAt ? null : comment.answer,
    ]),
  };
}
