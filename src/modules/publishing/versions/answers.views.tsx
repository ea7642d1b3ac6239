import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { capital, sayCount, sayList } from "../../../ui/words/number-words.ts";
import { OpenPage } from "../../partnerships/index.ts";
import {
  type CommentCounts,
  type FrozenPlan,
  type listPublicComments,
  OUTCOME_WORDS,
  OUTCOMES,
  type PublicConsultation,
  placeOf,
  sayTakenOff,
} from "../../plans/index.ts";
import { publicPaths } from "../paths.ts";
import { leaveOutContacts } from "../plans/leave-out-contacts.words.ts";
import { Crumbs } from "./public-versions.views.tsx";

interface AnswersPageProps {
  visit: Visit;
  consulted: PublicConsultation;
  comments: Awaited<ReturnType<typeof listPublicComments>>;
  frozen: FrozenPlan;
}

/** What was said, and what we did: every comment that was shown, with its answer. */
export function AnswersPage({ visit, consulted, comments, frozen }: AnswersPageProps) {
  const { slug } = visit.tenant;
  const { plan, version, title, consultation, counts } = consulted;
  const closedOn = consultation.closedAt ? dayInScotland(consultation.closedAt) : consultation.closesOn;
  return (
    <OpenPage visit={visit} title={`What was said: ${title}`}>
      <Crumbs
        slug={slug}
        plan={{ number: plan, title }}
        between={[{ label: `Version ${version}`, href: publicPaths.version(slug, plan, version) }]}
        here="What was said"
      />
      <h1>What was said, and what we did</h1>
      <p class="ds_leader">{sayAnswers(counts)}</p>
      <p class="cm-measure cm-quiet">
        Everybody could comment{" "}
        {closedOn === consultation.opensOn
          ? `on ${sayDay(closedOn)}`
          : `from ${sayDay(consultation.opensOn)} to ${sayDay(closedOn)}`}
        . Somebody read what came from outside first.
        {counts.keptBack > 0
          ? ` ${capital(sayCount(counts.keptBack))} more ${counts.keptBack === 1 ? "is" : "are"} not shown, as abuse or for details of somebody’s life.`
          : ""}
      </p>
      {comments.length > 0 ? (
        <DataTable
          caption="What was said, and what became of it"
          hideCaption
          columns={[
            {
              heading: "What was said",
              cell: (comment) =>
                sayTakenOff(comment) ?? (
                  <>
                    <span class="cm-lines">“{leaveOutContacts(comment.text)}”</span>
                    <span class="cm-small cm-quiet">
                      {" "}
                      {leaveOutContacts(comment.by)}, {sayDay(dayInScotland(comment.saidAt))}
                    </span>
                  </>
                ),
              long: true,
            },
            { heading: "About", cell: (comment) => placeOf(comment, frozen) ?? "The plan as a whole" },
            {
              heading: "What became of it",
              cell: ({ outcome }) => (outcome ? OUTCOME_WORDS[outcome] : ""),
            },
            {
              heading: "Answer",
              cell: ({ answer }) => <span class="cm-lines">{leaveOutContacts(answer ?? "")}</span>,
              long: true,
            },
          ]}
          rows={comments}
        />
      ) : null}
      {comments.length > 0 ? <TableDownloads table={publicPaths.answers(slug, plan, version)} /> : null}
    </OpenPage>
  );
}

/** “Eight comments are answered: three were taken up, …” that add up. */
function sayAnswers({ shown, byOutcome }: CommentCounts): string {
  if (shown === 0) return "Nobody commented.";
  const parts = OUTCOMES.flatMap((outcome) => {
    const count = byOutcome[outcome];
    return count > 0 ? [`${sayCount(count)} ${OUTCOME_WORDS[outcome].toLowerCase()}`] : [];
  });
  return `${capital(sayCount(shown))} ${shown === 1 ? "comment" : "comments"}: ${sayList(parts)}.`;
}
