import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { DateSaid } from "../../../ui/components/date-said/date-said.tsx";
import { Facts } from "../../../ui/components/facts/facts.tsx";
import { Gap } from "../../../ui/components/gap/gap.tsx";
import { type Happening, History } from "../../../ui/components/history/history.tsx";
import { TypedLink } from "../../../ui/components/links/links.tsx";
import { Marks } from "../../../ui/components/marks/marks.tsx";
import { Split } from "../../../ui/components/split/split.tsx";
import { Status } from "../../../ui/components/status/status.tsx";
import { sayReading } from "../../../ui/words/date-words.ts";
import { capital, sayList } from "../../../ui/words/number-words.ts";
import { OpenPage } from "../../partnerships/index.ts";
import { daysMoved, headingWord, NumberSeries, sayMoved, shownStatus } from "../../plans/index.ts";
import { AskForAnotherForm } from "../formats/ask-link.views.tsx";
import { publicPaths } from "../paths.ts";
import { leaveOutContacts } from "./leave-out-contacts.words.ts";
import { type PublicHappening, publicHistoryOf } from "./public-history.ts";
import { PublicMarks } from "./public-marks.views.tsx";
import type { PublicActionPage as Found } from "./public-plan.store.ts";

/** One action as everybody may read it: what was promised, where it stands, what happened. */
export function PublicActionPage({ visit, found }: { visit: Visit; found: Found }) {
  const { slug } = visit.tenant;
  const { plan, improvement, action, updates, evidence } = found;
  const latest = updates.find(({ isBeside }) => !isBeside);
  const counted = countedIn(found);
  const others = evidence.filter(
    ({ id }) => !counted.some(({ readings }) => readings.some((one) => one.id === id)),
  );
  const history = publicHistoryOf({
    publishedAt: plan.version.publishedAt,
    version: plan.version.number,
    updates,
    events: found.events,
    lateSince: action.daysLate > 0 ? (action.target?.end ?? null) : null,
  });
  return (
    <OpenPage visit={visit} title={action.text}>
      <Breadcrumbs
        above={[
          { label: "Home", href: publicPaths.home(slug) },
          { label: "Plans", href: publicPaths.plans(slug) },
          { label: plan.frozen.title, href: publicPaths.plan(slug, plan.number) },
        ]}
        here={`Action ${action.label}`}
      />
      <h1>{action.text}</h1>
      <Marks>
        <PublicMarks action={action} />
      </Marks>
      <Split>
        <div>
          <h2>Where it stands</h2>
          {action.cancelledReason ? (
            <p class="cm-measure">It will not be done: {leaveOutContacts(action.cancelledReason)}</p>
          ) : latest?.done ? (
            <>
              <p class="cm-measure cm-lines">{leaveOutContacts(latest.done)}</p>
              <p class="cm-small cm-quiet">
                Said {latest.onBehalfOf ? `by ${latest.onBehalfOf} ` : ""}on{" "}
                {sayDay(dayInScotland(latest.saidAt))}.
              </p>
            </>
          ) : (
            <p class="cm-measure">Nothing has been said of it in public yet.</p>
          )}
          <h2>What happened</h2>
          <History
            happenings={history.map((happening, index) =>
              sayHappening(happening, index === history.length - 1),
            )}
          />
          {counted.length > 0 ? <h2>In numbers</h2> : null}
          {counted.map(({ measure, readings }) => (
            <>
              <h3>{measure.text}</h3>
              <NumberSeries
                text={measure.text}
                aims={measure}
                given={readings}
                table={publicPaths.readings(slug, action.number, measure.id)}
              />
            </>
          ))}
          {others.length > 0 ? <h2>What shows it</h2> : null}
          <ul>
            {others.map((row) => (
              <li>
                {row.kind === "file" ? (
                  <a href={publicPaths.evidenceFile(slug, row.id)}>{leaveOutContacts(row.title)}</a>
                ) : row.url && !isMailAddress(row.url) ? (
                  <TypedLink href={row.url}>{leaveOutContacts(row.title)}</TypedLink>
                ) : (
                  leaveOutContacts(row.title)
                )}
                , {sayDay(dayInScotland(row.addedAt))}
              </li>
            ))}
          </ul>
        </div>
        <Facts
          side
          facts={[
            {
              term: "To be done",
              value: action.target ? (
                <DateSaid
                  text={action.target.text}
                  reading={action.target}
                  length="long"
                  also={sayFirst(action)}
                />
              ) : (
                <Gap in="date" sentence />
              ),
            },
            { term: "Who leads", value: action.lead.text ?? <Gap in="lead" sentence /> },
            ...(action.contributors
              ? [{ term: "Who helps", value: sayList(action.contributors.map(({ name }) => name)) }]
              : []),
            ...(action.steps
              ? [
                  {
                    term: "Steps on the way",
                    value: action.steps.map(({ text, target }) => (
                      <p>{target ? `${text}: “${target.text}”` : text}</p>
                    )),
                  },
                ]
              : []),
            {
              term: "How we will know",
              value:
                action.measures.length > 0 ? (
                  action.measures.map(({ text }) => <p>{text}</p>)
                ) : (
                  <Gap in="measure" sentence />
                ),
            },
            {
              term: `Part of the ${headingWord(plan.frozen, visit.tenant.words).one}`,
              value: (
                <a href={`${publicPaths.plan(slug, plan.number)}#i-${improvement.id}`}>
                  {improvement.label}. {improvement.title}
                </a>
              ),
            },
            ...(improvement.outcome
              ? [{ term: "What for", value: <span class="cm-lines">{improvement.outcome}</span> }]
              : []),
          ]}
        />
      </Split>
      <AskForAnotherForm visit={visit} />
    </OpenPage>
  );
}

/** The first date beside the one that is published, and how often and how far it moved. */
function sayFirst({ target, firstTarget, moved }: Found["action"]): string | undefined {
  const often = sayMoved(moved.map((move) => ({ days: daysMoved(move) })));
  const other = firstTarget && target && firstTarget.text !== target.text;
  const first = other ? `First date: “${firstTarget.text}”, ${sayReading(firstTarget, "long")}` : "";
  const said = [first, often && (first ? often : capital(often))].filter(Boolean).join("; ");
  return said || undefined;
}

/** The published measures that are numbers, with the readings that everybody may see. */
export function countedIn({ action, measures, evidence }: Found) {
  return action.measures.flatMap(({ id, text }) => {
    const figures = measures.find((measure) => measure.id === id);
    const readings = evidence.filter(({ kind, measureId }) => kind === "reading" && measureId === id);
    if (figures?.kind !== "number" || readings.length === 0) return [];
    const open = (words: string | null) => words && leaveOutContacts(words);
    const { unit, baseline, aim } = figures;
    return [{ measure: { id, text, unit: open(unit), baseline: open(baseline), aim: open(aim) }, readings }];
  });
}

/** A link that somebody gave as evidence may be an address of a person: that is no public page. */
function isMailAddress(url: string): boolean {
  return /^\s*mailto:/i.test(url);
}

function sayHappening(happening: PublicHappening, first: boolean): Happening {
  const { on } = happening;
  switch (happening.kind) {
    case "update":
      return {
        on,
        first,
        by: happening.isBeside
          ? `${happening.by ?? "A joint lead"}, for its own part`
          : (happening.by ?? undefined),
        what: (
          <>
            {happening.status ? (
              <p>
                <Status is={shownStatus[happening.status]} />
              </p>
            ) : null}
            {happening.done ? <p class="cm-lines">{leaveOutContacts(happening.done)}</p> : null}
            {happening.next ? (
              <p class="cm-small cm-quiet">Next: {leaveOutContacts(happening.next)}</p>
            ) : null}
          </>
        ),
      };
    case "finished":
      return { on, first, what: "Finished. A second person has looked at the evidence, or signed for it." };
    case "reopened":
      return { on, first, what: "Reopened: there is more to do." };
    case "cancelled":
      return { on, first, what: `Cancelled: ${leaveOutContacts(happening.reason)}` };
    case "late":
      return { on, first, what: "Late: the date in the plan passed without it." };
    case "promised":
      return { on, first, what: `Published in the plan, version ${happening.version}.` };
    default:
      return happening satisfies never;
  }
}
