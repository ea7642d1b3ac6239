import { Chips } from "../../../ui/components/chips/chips.tsx";
import { CompareGrid } from "../../../ui/components/compare-grid/compare-grid.tsx";
import { Difference, OursMarked } from "../../../ui/components/difference/difference.tsx";
import { FilterForm, FilterSelect } from "../../../ui/components/filter-form/filter-form.tsx";
import { TakeAway } from "../../../ui/components/links/links.tsx";
import { gridWords } from "../plans/grid.props.ts";
import { headingWord } from "../plans/plan.words.ts";
import type { ComparedRow, Comparison } from "./compared-plan.ts";
import { compareSections, markedSides } from "./comparison.props.ts";
import { CELL_WORDS, sayComparison } from "./comparison.words.ts";
import { isSame } from "./comparison-counts.ts";
import type { FrozenPlan } from "./frozen-plan.ts";
import { columnsOf } from "./frozen-words.views.tsx";

/** A version that can be chosen, by what stands for it in the address. */
export interface ComparedSide {
  readonly value: string;
  readonly label: string;
}

interface ComparedVersionsProps {
  /** The page's address without its query. */
  here: string;
  sides: readonly ComparedSide[];
  from: ComparedSide;
  to: ComparedSide;
  comparison: Comparison;
  /** The later one: its title, and what it calls its headings. */
  frozen: FrozenPlan;
  words: Readonly<Record<string, string>>;
  /** The whole plan, not only what changed. */
  all: boolean;
  hrefOf?: (row: ComparedRow) => string | undefined;
}

/** "The live plan" within a sentence; a version keeps its capital, as a name does. */
const inSentence = ({ value, label }: ComparedSide) =>
  value === "now" ? `${label.slice(0, 1).toLowerCase()}${label.slice(1)}` : label;

/** Two versions chosen from all, what differs in sentences, and the grid of six columns cell by cell. */
export function ComparedVersions(props: ComparedVersionsProps) {
  const { here, sides, from, to, comparison, frozen, words, all, hrefOf } = props;
  const heading = headingWord(frozen, words);
  const query = `from=${from.value}&to=${to.value}`;
  const changed = comparison.cells.filter(({ isChanged }) => isChanged);
  const sections = compareSections(comparison, { one: heading.one, all, ...(hrefOf ? { hrefOf } : {}) });
  const { actions } = comparison.counts;
  const differing = actions.changed + actions.moved + actions.added + actions.removed;
  const total = differing + actions.same;
  return (
    <>
      <FilterForm action={here}>
        <FilterSelect name="from" label="From" options={sides} value={from.value} />
        <FilterSelect name="to" label="To" options={sides} value={to.value} />
      </FilterForm>
      <p class="cm-measure">
        <strong>{frozen.title}</strong>: from {inSentence(from)} to {inSentence(to)}.
      </p>
      <div class="cm-measure">
        <p class="ds_leader">
          {from.value === to.value
            ? sides.length > 1
              ? `${to.label} stands on both sides. Choose another to compare it with.`
              : `${to.label} is the only one so far, so there is nothing to compare it with yet.`
            : sayComparison(comparison, heading).join(" ")}
        </p>
      </div>
      {from.value === to.value || isSame(comparison) ? null : (
        <p>
          <a href={`${here}?from=${to.value}&to=${from.value}${all ? "&all=yes" : ""}`}>
            The other way round
          </a>
        </p>
      )}
      {changed.map(({ name, before, after }) => {
        const marks = markedSides(before, after);
        return (
          <Difference
            label={`The plan itself: ${CELL_WORDS[name].toLowerCase()}`}
            ours={<OursMarked words={marks.before} />}
            theirs={<NewMarked words={marks.after} />}
            who={[from.label, to.label]}
          />
        );
      })}
      {comparison.isReordered ? <p>Its {heading.many} stand in another order.</p> : null}
      <Chips
        chips={[
          { label: `Only what changed: ${differing}`, href: `${here}?${query}`, current: !all },
          { label: `The whole plan: ${total}`, href: `${here}?${query}&all=yes`, current: all },
        ]}
      />
      {sections.length > 0 ? (
        <CompareGrid
          caption={`${to.label} beside ${from.label}`}
          headings={columnsOf(gridWords(heading))}
          sections={sections}
        />
      ) : isSame(comparison) ? null : (
        <p>No action and none of its {heading.many} changed.</p>
      )}
      <TakeAway
        links={[
          { label: "Word", href: `${here}.docx?${query}` },
          { label: "Excel", href: `${here}.xlsx?${query}` },
          { label: "CSV", href: `${here}.csv?${query}` },
        ]}
      />
    </>
  );
}

function NewMarked({ words }: { words: ReturnType<typeof markedSides>["after"] }) {
  if (words.length === 0) return <em>Nothing</em>;
  return <>{words.map(({ text, differs }) => (differs ? <ins>{text}</ins> : text))}</>;
}
