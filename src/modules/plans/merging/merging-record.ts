import { IMPLICATION_LABELS } from "../outputs/plan-output.words.ts";
import {
  type Deciding,
  decisionOfChanged,
  decisionOfFresh,
  decisionOfGone,
  decisionOfImprovement,
} from "./decisions.ts";
import type { DifferenceSection } from "./difference-section.ts";
import type { FieldDifference, SaidLine } from "./field-differences.ts";
import type { LiveAction } from "./live-sheet.ts";
import {
  type Decision,
  type Merging,
  type MergingRecord,
  type RecordedItem,
  standingOffers,
} from "./merging-choices.ts";
import type { PlanDifferences } from "./plan-differences.ts";

interface Held {
  readonly differences: PlanDifferences;
  readonly deciding: Deciding;
  readonly merging: Merging;
}

type Item = RecordedItem & { readonly decision: Decision | null };

/** What of a paper is taken and what is left, with the words of both sides. `numbers`: those of the new actions. */
export function mergingRecord(
  { differences, deciding, merging }: Held,
  numbers: ReadonlyMap<string, number>,
): MergingRecord {
  const items = differences.sections.flatMap((section) => itemsOf(section, deciding, numbers));
  const isTaken = ({ decision, offer }: Item) =>
    decision !== null && standingOffers(merging, decision).has(offer);
  const bare = ({ decision: _, ...item }: Item): RecordedItem => item;
  return {
    taken: items.filter(isTaken).map(bare),
    left: items.filter((item) => !isTaken(item)).map(bare),
    same: differences.sums.same,
  };
}

function itemsOf(
  section: DifferenceSection,
  deciding: Deciding,
  numbers: ReadonlyMap<string, number>,
): Item[] {
  const { improvement, paper, fields, changed, fresh, gone, asked } = section;
  const ofFields = (
    differences: readonly FieldDifference<string>[],
    of: Pick<Item, "number" | "title" | "decision">,
  ) =>
    deciding.isEdition
      ? differences.map(({ field, plan, paper }) => ({
          ...of,
          offer: field,
          from: textOf(plan),
          to: textOf(paper),
        }))
      : [];
  const title = improvement?.title ?? paper?.title ?? "";
  return [
    ...ofFields(fields, { number: null, title, decision: decisionOfImprovement(section, deciding) }),
    ...changed.flatMap((each): Item[] => {
      const { action, progress, figures } = each;
      const of = { ...named(action), decision: decisionOfChanged(each, deciding) };
      return [
        ...ofFields(each.fields, of),
        ...(progress
          ? [{ ...of, offer: "progress", from: action.progressSaid ?? "", to: progress.words }]
          : []),
        ...figures.map(({ measure, value }) => ({
          ...of,
          offer: `figure:${measure.id}`,
          from: measure.text,
          to: value,
        })),
      ];
    }),
    ...gone
      .filter(() => deciding.isEdition)
      .map((each) => ({
        ...named(each.action),
        ...{ offer: "cancel", from: each.action.text, to: "" },
        decision: decisionOfGone(each, deciding),
      })),
    ...fresh.map((each) => ({
      number: numbers.get(each.paper.key) ?? null,
      title: each.paper.text,
      ...{ offer: "add", from: "", to: each.paper.text },
      decision: decisionOfFresh(each, deciding),
    })),
    ...asked.map(({ paper: { text } }) => ({
      ...{ number: null, title: text, offer: "asked", from: "", to: text, decision: null },
    })),
  ];
}

function named({ number, text }: LiveAction) {
  return { number, title: text };
}

function textOf(lines: readonly SaidLine[]): string {
  return lines
    .map(({ kind, text }) => {
      const label = kind ? IMPLICATION_LABELS[kind] : null;
      return label ? `${label}: ${text}` : text;
    })
    .join("\n");
}
