import type { Child } from "hono/jsx";
import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Box } from "../../../ui/components/box/box.tsx";
import { DateSaid } from "../../../ui/components/date-said/date-said.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { type Fact, Facts } from "../../../ui/components/facts/facts.tsx";
import type { KeptFile } from "../../../ui/components/field/file-field.tsx";
import { Status } from "../../../ui/components/status/status.tsx";
import { blankForm, type FormState, hasProblems, typedIn } from "../../../ui/form-state.ts";
import { sayList } from "../../../ui/words/number-words.ts";
import { shownStatus } from "../actions/status.words.ts";
import { LinkFrame } from "./link-frame.views.tsx";
import { linkPaths } from "./link-paths.ts";
import { LinkUpdateForm } from "./link-update-form.views.tsx";
import type { LinkedAction, LinkedWork } from "./linked-work.store.ts";
import { sayFirstName, sayStanding, sayThese } from "./personal-link.words.ts";

interface LinkActionPageProps {
  visit: Visit;
  secret: string;
  work: LinkedWork;
  item: LinkedAction;
  form?: FormState;
  notice?: Child;
  /** Made with the page: one press, one update. */
  once: string;
  /** The file that came with the form when it was refused. */
  kept: KeptFile | null;
}

/** One action behind a personal link, as its lead needs it: what it is, how it was last, and two minutes to answer. */
export function LinkActionPage(props: LinkActionPageProps) {
  const { visit, secret, work, item, form = blankForm, notice } = props;
  const { action, standing, sent } = item;
  const name = sayFirstName(work.holder.name);
  const place = work.items.indexOf(item) + 1;
  const count = work.items.length;
  const greeting = [
    `Hello ${name}`,
    ...(count > 1 ? [`action ${place} of ${count}`] : []),
    ...(standing === "theirs" && sent.length === 0 && !item.isHandedBack ? ["about two minutes"] : []),
  ];
  return (
    <LinkFrame visit={visit} title={`Your update: ${action.text}`} error={hasProblems(form)} notice={notice}>
      <ErrorSummary form={form} idOf={(field) => field} />
      <p class="cm-over">{greeting.join(" · ")}</p>
      <h1>{action.text}</h1>
      <Facts facts={factsOf(item)} />
      {sent.length > 0 ? <Sent item={item} /> : null}
      {standing === "theirs" && item.isHandedBack ? (
        <Box heading="You handed it back">
          <p>You are not asked about it again. If there is something to say of it after all, say it below.</p>
        </Box>
      ) : null}
      {standing === "theirs" ? (
        <LinkUpdateForm {...props} form={form} />
      ) : (
        <>
          <p>{sayStanding(standing)}</p>
          <WordsToKeep form={form} />
        </>
      )}
      {count > 1 ? (
        <p>
          <a href={linkPaths.link(visit.tenant.slug, secret)}>See {sayThese(count)}</a>
        </p>
      ) : null}
    </LinkFrame>
  );
}

function factsOf({ action, plan, last, asked, isBeside, leads, standing }: LinkedAction): readonly Fact[] {
  if (standing === "somebody-elses") return [{ term: "Part of", value: plan.title }];
  return [
    {
      term: "To be done",
      value: action.target ? (
        <DateSaid
          text={action.target.text}
          reading={action.target}
          length="long"
          also={asked ? `Asked to move to “${asked.target.text}”. No answer yet.` : undefined}
        />
      ) : (
        "No date is set"
      ),
    },
    last
      ? {
          term: `Last time, ${sayDay(dayInScotland(last.saidAt))}`,
          value: (
            <>
              {last.status ? <Status is={shownStatus[last.status]} /> : null}{" "}
              <span class="cm-lines">{last.done}</span>
            </>
          ),
        }
      : { term: "Now", value: <Status is={shownStatus[action.status]} /> },
    { term: "Part of", value: plan.title },
    ...(isBeside
      ? [
          {
            term: "Led by several",
            value: `${leads[0]?.party?.name ?? "Another lead"} answers for this action. What you say stands beside it, for your own part.`,
          },
        ]
      : []),
  ];
}

function Sent({ item: { sent, shown } }: { item: LinkedAction }) {
  return (
    <Box tone="ok" heading="You have sent">
      {sent.map(({ status, done, next, audience, saidAt }) => {
        const files = shown.filter(({ addedAt }) => addedAt.getTime() === saidAt.getTime());
        return (
          <>
            <p>
              {status ? <Status is={shownStatus[status]} /> : null}{" "}
              <span class="cm-small cm-quiet">
                {sayDay(dayInScotland(saidAt))},{" "}
                {audience === "public" ? "for everyone" : "for partners only"}
              </span>
            </p>
            {done ? <p class="cm-lines">{done}</p> : null}
            {next ? <p class="cm-small cm-quiet">Next: {next}</p> : null}
            {files.length > 0 ? (
              <p class="cm-small">With it: {sayList(files.map(({ title }) => title))}</p>
            ) : null}
          </>
        );
      })}
      <p class="cm-small">What is sent stays as it is. If something has changed, say more below.</p>
    </Box>
  );
}

/** Words that cannot be sent any more are given back, so that they can be copied. */
function WordsToKeep({ form }: { form: FormState }) {
  const words = ["done", "next", "newdate", "newdateReason"]
    .map((name) => typedIn(form, name))
    .filter(Boolean);
  if (words.length === 0) return null;
  return (
    <Box heading="What you wrote was not sent">
      {words.map((text) => (
        <p class="cm-lines">{text}</p>
      ))}
    </Box>
  );
}
