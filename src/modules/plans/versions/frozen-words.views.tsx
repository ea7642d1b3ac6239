import { sayDay } from "../../../kernel/calendar-date.ts";
import { CompareGrid } from "../../../ui/components/compare-grid/compare-grid.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { sayMany } from "../../../ui/words/number-words.ts";
import { sayAgreement } from "../caveats/caveat.words.ts";
import { gridWords } from "../plans/grid.props.ts";
import { headingWord } from "../plans/plan.words.ts";
import type { ComparedRow } from "./compared-plan.ts";
import { compareSections } from "./comparison.props.ts";
import { comparePlans } from "./comparison.ts";
import type { FrozenPlan } from "./frozen-plan.ts";

/** The words of a version in its six columns, as they were frozen. */
export function FrozenWords({
  frozen,
  words,
  table,
  level = 2,
  hrefOf,
}: {
  frozen: FrozenPlan;
  /** The partnership's own terms. */
  words: Readonly<Record<string, string>>;
  /** Where they are taken away as a table: its address without the ending. */
  table: string;
  level?: 2 | 3;
  /** Where the number of an action leads; nowhere without it. */
  hrefOf?: (row: Pick<ComparedRow, "id" | "number">) => string | undefined;
}) {
  const heading = headingWord(frozen, words);
  const actions = frozen.improvements.reduce((sum, improvement) => sum + improvement.actions.length, 0);
  const caveats = frozen.caveats ?? [];
  return (
    <>
      {frozen.summary ? <p class="cm-measure cm-lines">{frozen.summary}</p> : null}
      {caveats.length > 0 ? (
        <ul>
          {caveats.map(({ text, agreement, saidOn }) => {
            const beside = [sayAgreement(agreement), saidOn ? sayDay(saidOn) : ""].filter(Boolean).join(", ");
            return (
              <li class="cm-measure">
                {text}
                {beside ? ` (${beside})` : ""}
              </li>
            );
          })}
        </ul>
      ) : null}
      <CompareGrid
        caption={`${frozen.title}: ${sayMany(frozen.improvements.length, heading.one, heading.many)} and ${sayMany(actions, "action")}`}
        headings={columnsOf(gridWords(heading))}
        sections={compareSections(comparePlans(frozen, frozen), {
          one: heading.one,
          all: true,
          ...(hrefOf ? { hrefOf } : {}),
        })}
        level={level}
      />
      <TableDownloads table={table} label="Take these words" />
    </>
  );
}

/** The names of the six columns, in the paper's order. */
export function columnsOf(words: ReturnType<typeof gridWords>): readonly string[] {
  return [words.improvement, words.lead, words.implications, words.target, words.measure, words.outcome];
}
