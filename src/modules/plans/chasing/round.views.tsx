import type { Child } from "hono/jsx";
import { sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Box } from "../../../ui/components/box/box.tsx";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { capital, sayMany } from "../../../ui/words/number-words.ts";
import { DeskPage } from "../../partnerships/index.ts";
import { peoplePaths } from "../../people/index.ts";
import { planPaths } from "../paths.ts";
import { AskActs, type RefusedTakingBack, RevokeLinks } from "./ask-acts.views.tsx";
import {
  sayAnswered,
  sayAskReason,
  sayAskState,
  sayMail,
  sayRound,
  sayStage,
  sayWeekday,
  standingWords,
} from "./chasing.words.ts";
import type { RoundAsk, RoundDesk, RoundPerson } from "./gather-round.ts";
import { sayWhatFollows } from "./round-course.words.ts";
import { HandBacks, Nobody } from "./round-troubles.views.tsx";

interface RoundPageProps {
  visit: Visit;
  desk: RoundDesk;
  /** Why something could not be done. */
  trouble?: string | undefined;
  /** The reason that somebody gave, as it was refused. */
  refused?: RefusedTakingBack | null;
  notice?: Child;
}

/** Who has answered in one round: by person and by action, with what the lead officer can do about it. */
export function RoundPage({ visit, desk, trouble, refused = null, notice }: RoundPageProps) {
  const { slug } = visit.tenant;
  const { plan, round, standing, people, asks } = desk;
  const here = planPaths.round(slug, plan.number, round.dueOn);
  const isOver = round.closedAt !== null;
  return (
    <DeskPage
      visit={visit}
      title={`${sayRound(round)}: ${plan.title}`}
      error={trouble !== undefined || refused !== null}
      notice={notice}
    >
      <Breadcrumbs
        above={[
          { label: plan.title, href: planPaths.plan(slug, plan.number) },
          { label: "Updates", href: planPaths.rounds(slug, plan.number) },
        ]}
        here={sayRound(round)}
      />
      {refused ? <ErrorSummary form={refused.form} idOf={(field) => `${field}-${refused.askId}`} /> : null}
      {trouble ? (
        <Box tone="stop" heading="Nothing was changed">
          <p>{trouble}.</p>
        </Box>
      ) : null}
      <PageHead
        title={sayRound(round)}
        intro={
          <>
            {sayAnswered(standing)} Due on {sayWeekday(round.dueOn)}.{" "}
            {isOver ? "This round has ended." : sayWhatFollows(desk, visit.scope.asOn)}
          </>
        }
      />
      {round.reason && !isOver ? <p class="cm-quiet">The mail says why: “{round.reason}”</p> : null}
      <HandBacks slug={slug} desk={desk} refused={refused} />
      <Nobody slug={slug} desk={desk} />
      <h2>People</h2>
      {people.length === 0 ? <p>Nobody is asked in this round.</p> : null}
      {people.length > 0 ? (
        <>
          <DataTable
            caption="Who has answered"
            hideCaption
            columns={[
              {
                heading: "Person",
                cell: (person: RoundPerson) => <PersonName slug={slug} person={person} />,
              },
              { heading: "Standing", cell: sayStanding },
              {
                heading: "How far they were asked",
                cell: ({ stage }) => (stage ? capital(sayStage(stage)) : "–"),
              },
              { heading: "Mail", cell: (person) => <MailCell slug={slug} desk={desk} person={person} /> },
            ]}
            rows={people}
          />
          <TableDownloads table={`${here}/people`} />
        </>
      ) : null}
      <h2>Actions</h2>
      {asks.length > 0 ? (
        <>
          <DataTable
            caption="What was asked about each action"
            hideCaption
            columns={[
              {
                heading: "Action",
                cell: ({ label, action }: RoundAsk) => (
                  <a href={planPaths.action(slug, action.number)}>
                    {label} {action.text}
                  </a>
                ),
              },
              {
                heading: "Asked",
                cell: ({ name, answersForAction }) => (
                  <>
                    {name}
                    {answersForAction === "beside" ? (
                      <span class="cm-small cm-quiet">, beside the lead</span>
                    ) : null}
                  </>
                ),
              },
              { heading: "Standing", cell: (ask) => <AskStanding ask={ask} isOver={isOver} /> },
              ...(isOver
                ? []
                : [
                    {
                      heading: "What you can do",
                      cell: (ask: RoundAsk) => <AskActs {...{ slug, desk, ask, refused }} />,
                    },
                  ]),
            ]}
            rows={asks}
          />
          <TableDownloads table={`${here}/actions`} />
        </>
      ) : (
        <p>No action is asked about.</p>
      )}
    </DeskPage>
  );
}

function PersonName({ slug, person }: { slug: string; person: RoundPerson }) {
  return (
    <>
      <a href={peoplePaths.person(slug, person.id)}>{person.name}</a>
      {person.body ? <div class="cm-small cm-quiet">{person.body}</div> : null}
    </>
  );
}

/** “Answered, 3 of 3, on 24 Nov 2026” */
function sayStanding({ standing, asked, answered, answeredOn }: RoundPerson): string {
  const of = asked === 1 && standing !== "waiting" ? "" : `, ${answered} of ${sayMany(asked, "action")}`;
  const on = answeredOn ? `, ${standing === "answered" ? "" : "last "}on ${sayDay(answeredOn, "short")}` : "";
  return `${standingWords[standing]}${of}${on}`;
}

function MailCell({ slug, desk, person }: { slug: string; desk: RoundDesk; person: RoundPerson }) {
  const broken = person.mail === "refused" || person.mail === "failed" || person.mail === "no-address";
  return (
    <>
      {sayMail(person.mail, person.mailedOn)}
      {broken ? (
        <div class="cm-small">
          <a href={peoplePaths.person(slug, person.id)}>Put their address right</a>
        </div>
      ) : null}
      {person.mail === "sent" && desk.round.closedAt === null ? (
        <RevokeLinks slug={slug} desk={desk} person={person} />
      ) : null}
    </>
  );
}

function AskStanding({ ask, isOver }: { ask: RoundAsk; isOver: boolean }) {
  const reason = sayAskReason(ask.reason);
  return (
    <>
      {sayAskState(ask, isOver)}
      {ask.endedOn ? ` on ${sayDay(ask.endedOn, "short")}` : ""}
      {reason ? (
        <div class="cm-small cm-quiet">
          {ask.state === "answered" ? `And says that it is not theirs: ${reason}` : reason}
        </div>
      ) : null}
    </>
  );
}
