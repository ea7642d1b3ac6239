import type { Visit } from "../../../platform/web/visit.ts";
import { Details } from "../../../ui/components/details/details.tsx";
import { sayMany } from "../../../ui/words/number-words.ts";
import { AskedActionForm, FreshActionForm, GoneActionForm } from "./action-difference.views.tsx";
import { ChangedActionForm } from "./changed-action.views.tsx";
import { decisionState } from "./decision.props.ts";
import { DecisionForm, type DecisionPlace, FieldChoice } from "./decision-form.views.tsx";
import { decisionOfChanged, decisionOfFresh, decisionOfGone, decisionOfImprovement } from "./decisions.ts";
import type { DifferenceSection, GoneAction } from "./difference-section.ts";
import type { GatheredMerging } from "./gather-merging.ts";
import { REASON_OF_CANCELLING } from "./merging.words.ts";
import type { Decision } from "./merging-choices.ts";

interface SectionProps {
  visit: Visit;
  held: GatheredMerging;
  section: DifferenceSection;
  index: number;
  askedBefore: number;
}

/** What differs in one improvement, each action with a form of its own. Nothing where nothing differs. */
export function ImprovementDifferences({ visit, held, section, index, askedBefore }: SectionProps) {
  const { row, merging, deciding } = held;
  const { isEdition } = deciding;
  const place = { visit, number: row.number, version: row.version };
  const stateOf = (decision: Decision) => decisionState(merging, decision);
  const ofImprovement = decisionOfImprovement(section, deciding);
  const changed = section.changed
    .map((each) => ({ each, decision: decisionOfChanged(each, deciding) }))
    .filter(({ decision }) => isEdition || decision.offers.length > 0);
  const [fresh, gone] = isEdition ? [section.fresh, section.gone] : [[], []];
  const shown = changed.length + fresh.length + gone.length + section.asked.length + (ofImprovement ? 1 : 0);
  const id = `improvement-${index + 1}`;
  if (shown === 0) return null;
  const { improvement, paper } = section;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {improvement
          ? `${improvement.number ?? index + 1}. ${improvement.title}`
          : (paper?.title ?? row.name)}
      </h2>
      {improvement ? null : (
        <p>Only the paper has this improvement. It is added with the first of its actions that you take.</p>
      )}
      {improvement && !paper && isEdition && gone.length > 0 ? (
        <p>The paper has no such improvement.</p>
      ) : null}
      {ofImprovement ? (
        <DecisionForm
          {...place}
          state={stateOf(ofImprovement)}
          heading="The improvement itself"
          allAtOnce={ofImprovement.offers.length > 1 ? "Accept all of the improvement" : undefined}
        >
          {section.fields.map((difference) => (
            <FieldChoice difference={difference} state={stateOf(ofImprovement)} />
          ))}
        </DecisionForm>
      ) : null}
      {section.asked.map((asked, at) => (
        <AskedActionForm {...place} asked={asked} index={askedBefore + at + 1} />
      ))}
      {changed.map(({ each, decision }) => (
        <ChangedActionForm {...place} changed={each} state={stateOf(decision)} isEdition={isEdition} />
      ))}
      {fresh.map((each) => (
        <FreshActionForm {...place} fresh={each} state={stateOf(decisionOfFresh(each, deciding))} />
      ))}
      <Gone place={place} held={held} gone={gone} />
      <Same section={section} isEdition={isEdition} />
    </section>
  );
}

/** So many are shown as they are; more are folded away, for they are kept unless somebody says otherwise. */
const FEW = 2;

function Gone({
  place,
  held: { merging, deciding },
  gone,
}: {
  place: DecisionPlace;
  held: GatheredMerging;
  gone: readonly GoneAction[];
}) {
  const states = gone.map((each) => ({
    each,
    state: decisionState(merging, decisionOfGone(each, deciding)),
  }));
  const forms = states.map(({ each, state }) => (
    <GoneActionForm {...place} gone={each} state={state} reason={REASON_OF_CANCELLING} />
  ));
  if (gone.length <= FEW) return <>{forms}</>;
  const isDecided = states.some(({ state }) => state.taken.size > 0 || state.isStale);
  return (
    <Details
      summary={`${sayMany(gone.length, "action")} not in the paper, kept unless you say otherwise`}
      open={isDecided}
    >
      {forms}
    </Details>
  );
}

function Same({ section: { same, ended }, isEdition }: { section: DifferenceSection; isEdition: boolean }) {
  if (!isEdition || same.length + ended.length === 0) return null;
  return (
    <Details
      summary={[
        same.length > 0 && `${sayMany(same.length, "action")} the same`,
        ended.length > 0 && `${ended.length} ended before, and not in the paper`,
      ]
        .filter(Boolean)
        .join("; ")}
    >
      <ul>
        {same.map(({ action, numbered }) => (
          <li>
            {action.label} {action.text}
            {numbered ? <span class="cm-small cm-quiet"> (in the paper: {numbered})</span> : null}
          </li>
        ))}
        {ended.map((action) => (
          <li>
            {action.label} {action.text}
          </li>
        ))}
      </ul>
    </Details>
  );
}
