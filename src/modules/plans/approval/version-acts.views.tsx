import type { Child } from "hono/jsx";
import { allowed } from "../../../platform/access/predicate.ts";
import { Box } from "../../../ui/components/box/box.tsx";
import { Facts } from "../../../ui/components/facts/facts.tsx";
import { hasProblems, typedIn } from "../../../ui/form-state.ts";
import { planPaths } from "../paths.ts";
import { decidesOnVersions, publishesPlans } from "../policy.ts";
import { hindrancesOf, isInTurn } from "./approval.ts";
import { sayHindrance } from "./approval.words.ts";
import { type OfferedAct, offeredActs } from "./offered-acts.ts";
import { type ActsProps, fieldsOf, VersionAct } from "./version-act.views.tsx";
import { VersionActFields } from "./version-act-fields.views.tsx";
import { askedGroup } from "./version-trail.ts";

/** All that can be done with a version where it stands, each as a form of its own; what is next comes first and open. */
export function VersionActs(props: ActsProps) {
  const { visit, found } = props;
  const publishes = allowed(publishesPlans, visit.scope, null);
  const decides = allowed(decidesOnVersions, visit.scope, null);
  const { acts, next } = offeredActs(
    found.standing,
    visit.scope.asOn,
    { publishes, decides },
    askedGroup(found.steps) !== null,
  );
  return (
    <>
      <NotKept {...props} acts={acts} />
      {(publishes || decides) && isInTurn("agree", found.standing.state) ? (
        <>
          <Hindrances {...props} />
          <Leadless {...props} />
        </>
      ) : null}
      {acts.length > 0 ? (
        <section aria-label="What can be done with it">
          {acts.map((act) => (
            <VersionAct of={props} act={act} isNext={act === next}>
              <VersionActFields of={props} act={act} />
            </VersionAct>
          ))}
        </section>
      ) : null}
    </>
  );
}

/** What stands against a decision on it, as sentences with the way out. */
function Hindrances({ visit, found }: ActsProps): Child {
  const against = hindrancesOf("approve", found.standing, visit.scope.asOn);
  if (against.length === 0) return null;
  return (
    <Box tone="todo" heading="Before it is agreed or approved" level={2}>
      <ul>
        {against.map((hindrance) => (
          <li>{sayHindrance(hindrance)}.</li>
        ))}
      </ul>
    </Box>
  );
}

/** The actions that nobody leads: a warning to whoever records the approval. */
function Leadless({ visit, plan, found }: ActsProps): Child {
  const { leadless, leadlessApproval } = found.standing;
  if (leadless.length === 0 || leadlessApproval === "refuse") return null;
  return (
    <Box
      tone="todo"
      heading={leadless.length === 1 ? "Nobody leads this action yet" : "Nobody leads these actions yet"}
      level={2}
    >
      <p>
        {plan.approvingGroupId === null
          ? "That alone does not keep it from being published:"
          : "That alone does not keep it from being approved. Tell the board:"}
      </p>
      <ul>
        {found.version.frozen.improvements.flatMap(({ actions }) =>
          actions
            .filter(({ number }) => leadless.includes(number))
            .map(({ number, text }) => (
              <li>
                <a href={planPaths.action(visit.tenant.slug, number)}>{text}</a>
              </li>
            )),
        )}
      </ul>
    </Box>
  );
}

/** Words that somebody wrote into a form that is offered no more, because somebody else was quicker: they are not lost. */
function NotKept({ form, acts }: ActsProps & { acts: readonly OfferedAct[] }): Child {
  if (!hasProblems(form)) return null;
  const offered = new Set<string>(acts.flatMap(fieldsOf));
  const words = Object.entries(WRITTEN).filter(
    ([name]) => !offered.has(name) && typedIn(form, name).trim() !== "",
  );
  if (words.length === 0) return null;
  return (
    <Box tone="todo" heading="What you wrote was not kept" level={2}>
      <p>Here it is, to take along:</p>
      <Facts
        facts={words.map(([name, label]) => ({
          term: label,
          value: <span class="cm-lines">{typedIn(form, name)}</span>,
        }))}
      />
    </Box>
  );
}

/** What of the forms somebody writes, with its name. */
const WRITTEN = {
  metOn: "The day of the meeting",
  minute: "The minute",
  said: "What they said, and on what conditions",
  closesOn: "Until which day",
  introduction: "What you want to know",
  laterOn: "Until which day now",
  closeReason: "Why it is closed early",
  sendNote: "What they are asked",
  reviewNote: "About the review",
  endReason: "Why it is withdrawn",
} as const;
