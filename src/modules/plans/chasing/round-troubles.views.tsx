import { Box } from "../../../ui/components/box/box.tsx";
import { Row, Rows } from "../../../ui/components/rows/rows.tsx";
import { planPaths } from "../paths.ts";
import { AskAgain, type RefusedTakingBack, TakeBack } from "./ask-acts.views.tsx";
import { sayShortDay } from "./chasing.words.ts";
import type { RoundDesk } from "./gather-round.ts";
import { isHandedBack } from "./round-standing.ts";

interface HandBacksProps {
  slug: string;
  desk: RoundDesk;
  refused: RefusedTakingBack | null;
}

/** What people say is not theirs, with the ways to settle it. */
export function HandBacks({ slug, desk, refused }: HandBacksProps) {
  const back = desk.asks.filter(isHandedBack);
  if (back.length === 0) return null;
  return (
    <Box tone="todo" heading={`Handed back (${back.length})`} id="handed-back">
      <Rows>
        {back.map((ask) => (
          <Row
            title={`${ask.label} ${ask.action.text}`}
            href={planPaths.action(slug, ask.action.number)}
            under={
              <>
                {ask.name} {ask.state === "answered" ? "has answered, and says" : "says"} that it is not their
                action{ask.reason ? `: “${ask.reason}”` : "."}
              </>
            }
            when={ask.endedOn ? sayShortDay(ask.endedOn) : ""}
            marks={
              <>
                <a href={`${planPaths.editAction(slug, ask.action.number)}#answering`}>
                  Name who answers for it
                </a>
                {desk.round.closedAt === null ? (
                  <AskAgain slug={slug} desk={desk} ask={ask} label="Ask them after all" />
                ) : null}
                <TakeBack {...{ slug, desk, ask, refused }} label="It is settled" why="How was it settled?" />
              </>
            }
          />
        ))}
      </Rows>
      <p class="cm-small cm-quiet">
        Once another person answers for the action they are asked, and it leaves this list by itself. Until
        then whoever handed it back is not asked again, not in later rounds either.
      </p>
    </Box>
  );
}

/** The actions about which nobody can be asked. */
export function Nobody({ slug, desk: { nobody } }: { slug: string; desk: RoundDesk }) {
  if (nobody.length === 0) return null;
  return (
    <Box tone="todo" heading={`Nobody to ask (${nobody.length})`} id="nobody">
      <Rows>
        {nobody.map(({ action, label, lead }) => (
          <Row
            title={`${label} ${action.text}`}
            href={planPaths.editAction(slug, action.number)}
            under={
              lead
                ? `Led by ${lead}, and nobody is named to answer for it.`
                : "Nobody leads it, and nobody is named to answer for it."
            }
          />
        ))}
      </Rows>
    </Box>
  );
}
