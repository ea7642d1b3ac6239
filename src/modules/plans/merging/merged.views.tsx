import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { ButtonLink, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { Difference, OursMarked, TheirsMarked } from "../../../ui/components/difference/difference.tsx";
import { Facts } from "../../../ui/components/facts/facts.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { sayMany } from "../../../ui/words/number-words.ts";
import { DeskPage, partnershipPaths } from "../../partnerships/index.ts";
import type { ImportRow } from "../imports/import.table.ts";
import { planPaths } from "../paths.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import { sayOffer } from "./merging.words.ts";
import type { RecordedItem } from "./merging-choices.ts";
import { wordMarks } from "./word-marks.ts";

interface MergedPageProps {
  visit: Visit;
  row: ImportRow;
  plan: PlanRow;
  /** Who merged it, and when. */
  by: string;
  at: Date;
  notice: string | undefined;
}

/** What became of a paper that was held against the plan: what was taken of it, and what was left. */
export function MergedPage({ visit, row, plan, by, at, notice }: MergedPageProps) {
  const { slug } = visit.tenant;
  const { taken = [], left = [], same = 0 } = row.merging?.record ?? {};
  const isEdition = row.purpose === "edition";
  const title = `${isEdition ? "A later edition" : "Updates"}: ${row.name}`;
  return (
    <DeskPage visit={visit} title={title} notice={notice}>
      <Breadcrumbs
        above={[
          { label: "Home", href: partnershipPaths.desk(slug) },
          { label: "Plans", href: planPaths.plans(slug) },
          { label: plan.title, href: planPaths.plan(slug, plan.number) },
        ]}
        here={row.name}
      />
      <PageHead
        title={title}
        intro={`It was held against the plan and merged: ${taken.length} taken, ${left.length} left${isEdition ? `, ${sayMany(same, "action")} the same` : ""}.`}
        actions={<ButtonLink href={planPaths.plan(slug, plan.number)}>Go to the plan</ButtonLink>}
      />
      <Facts
        facts={[
          { term: "Plan", value: <a href={planPaths.plan(slug, plan.number)}>{plan.title}</a> },
          { term: "Brought in", value: sayDay(dayInScotland(row.broughtAt)) },
          { term: "Merged", value: `${sayDay(dayInScotland(at))}, ${by}` },
          {
            term: "The paper itself",
            value: <a href={planPaths.importPaper(slug, row.number)}>Take it out as it came</a>,
          },
        ]}
      />
      <h2>Taken ({taken.length})</h2>
      {taken.length === 0 ? <p>Nothing was taken. The plan stayed as it was.</p> : null}
      {taken.map((item) => (
        <Item slug={slug} item={item} />
      ))}
      <h2>Left ({left.length})</h2>
      {left.length === 0 ? (
        <p>Nothing was left.</p>
      ) : (
        <Details summary={`What the paper says otherwise, and the plan did not take (${left.length})`}>
          {left.map((item) => (
            <Item slug={slug} item={item} />
          ))}
        </Details>
      )}
      <h2>To go back</h2>
      <p>
        The words as they were stand beside those that were taken, here and in the history of each action.
        Change an action on its own page to put them back; reopen one that was cancelled; cancel one that was
        added. An update stays as it was said, and a new one can follow.
      </p>
      <ButtonRow>
        <ButtonLink href={planPaths.newEdition(slug, plan.number)} kind="secondary">
          Bring in another
        </ButtonLink>
      </ButtonRow>
    </DeskPage>
  );
}

function Item({ slug, item: { offer, number, title, from, to } }: { slug: string; item: RecordedItem }) {
  const { one, other } = wordMarks(from, to);
  return (
    <div class="cm-box">
      <h3>{number === null ? title : <a href={planPaths.action(slug, number)}>{title}</a>}</h3>
      <Difference
        label={sayOffer(offer)}
        ours={<OursMarked words={one} />}
        theirs={<TheirsMarked words={other} />}
      />
    </div>
  );
}
