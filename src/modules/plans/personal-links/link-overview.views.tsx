import type { Child } from "hono/jsx";
import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { Row, Rows } from "../../../ui/components/rows/rows.tsx";
import { Status } from "../../../ui/components/status/status.tsx";
import { sayStatus } from "../../../ui/words/status-words.ts";
import { shownStatus } from "../actions/status.words.ts";
import { LinkFrame } from "./link-frame.views.tsx";
import { linkPaths } from "./link-paths.ts";
import type { LinkedAction, LinkedWork } from "./linked-work.store.ts";
import { nextToAnswer } from "./personal-link.ts";
import {
  sayFirstName,
  sayLastDay,
  sayPlace,
  sayStanding,
  sayThese,
  sayYours,
} from "./personal-link.words.ts";

interface LinkOverviewProps {
  visit: Visit;
  secret: string;
  work: LinkedWork;
  /** All that was to be said is sent. */
  thanks: boolean;
  notice?: Child;
}

/** All that a link opens, with what was sent by it: where somebody begins, and where they are thanked. */
export function LinkOverviewPage({ visit, secret, work, thanks, notice }: LinkOverviewProps) {
  const { slug } = visit.tenant;
  const { items, holder, link } = work;
  const name = sayFirstName(holder.name);
  const next = nextToAnswer(items, undefined);
  const title = thanks ? `Thank you, ${name}` : `Hello ${name}`;
  return (
    <LinkFrame visit={visit} title={title} notice={notice}>
      <h1>{title}</h1>
      {thanks ? (
        <p>
          {next
            ? "What you sent is kept. There is more that you are asked about."
            : "That is all that you are asked for now. You are not reminded of it."}
        </p>
      ) : (
        <p>{sayYours(items.length)} can be updated here. It takes about two minutes each.</p>
      )}
      <Rows>
        {items.map((item) => (
          <ActionRow slug={slug} secret={secret} item={item} />
        ))}
      </Rows>
      {next ? (
        <p>
          <ButtonLink href={linkPaths.action(slug, secret, next.action.number)}>
            Go to {items.length > 1 ? sayPlace(items.indexOf(next)) : "it"}
          </ButtonLink>
        </p>
      ) : null}
      {items.some(({ standing, isHandedBack }) => standing === "theirs" && !isHandedBack) ? (
        <p>
          <a href={linkPaths.handBackAll(slug, secret)}>
            {items.length > 1 ? "I no longer lead these" : "I no longer lead this"}
          </a>
        </p>
      ) : null}
      <p>
        <a href={linkPaths.mail(slug, secret)}>Choose when mail comes</a>
      </p>
      <p class="cm-small cm-quiet">
        This link works for {sayThese(items.length)} until {sayLastDay(link.expiresAt)}. Until then you can
        come back to it.
      </p>
    </LinkFrame>
  );
}

function ActionRow({ slug, secret, item }: { slug: string; secret: string; item: LinkedAction }) {
  const { action, standing, sent, isHandedBack, isAnswered } = item;
  const latest = sent.at(-1);
  const said = latest
    ? [
        `Sent ${sayDay(dayInScotland(latest.saidAt), "short")}`,
        latest.status ? sayStatus(shownStatus[latest.status]) : "",
      ]
        .filter(Boolean)
        .join(": ")
        .concat(isHandedBack ? ". You handed it back" : "")
    : isHandedBack
      ? "You handed it back"
      : standing !== "theirs"
        ? sayStanding(standing)
        : isAnswered
          ? "Answered already. You can say more."
          : "Waits for your update";
  return (
    <Row
      title={action.text}
      href={linkPaths.action(slug, secret, action.number)}
      under={
        <>
          <p>{said}</p>
          {latest?.done ? <p class="cm-lines">{latest.done}</p> : null}
          {latest ? <p>Open it to look at it again, or to say more.</p> : null}
        </>
      }
      marks={latest || standing === "somebody-elses" ? null : <Status is={shownStatus[action.status]} />}
    />
  );
}
