import { parseDay, sayDay } from "../../../kernel/calendar-date.ts";
import { type Happening, History } from "../../../ui/components/history/history.tsx";
import { Status } from "../../../ui/components/status/status.tsx";
import { sayList } from "../../../ui/words/number-words.ts";
import { type PlanEvent, planEvents } from "../events.ts";
import type { HistoryItem } from "./action-history.ts";
import { shownStatus } from "./status.words.ts";

interface ActionHistoryProps {
  items: readonly HistoryItem[];
  /** The name of a person here, or null when it is not known, or not to be said. */
  nameOf: (personId: string) => string | null;
  /** What stands among it and is no part of the record: notes between people. */
  beside?: readonly (Happening & { readonly at: Date })[];
}

/** What happened to an action, newest first, for people at the desk. */
export function ActionHistory({ items, nameOf, beside = [] }: ActionHistoryProps) {
  const told = items.map((item, index) => {
    const name = item.actorId ? nameOf(item.actorId) : null;
    return {
      at: item.at,
      on: item.on,
      by: byline(item, name),
      what: <What item={item} />,
      first: index === items.length - 1,
    };
  });
  return <History happenings={[...told, ...beside].sort((a, b) => b.at.getTime() - a.at.getTime())} />;
}

function byline(item: HistoryItem, name: string | null): string {
  if (item.what.kind === "event") return name ?? "";
  const { onBehalfOf, audience, isBeside, byLink, writer } = item.what;
  const who = [name, writer && `written by ${writer}`, onBehalfOf].filter(Boolean).join(", ");
  const way = [isBeside ? "for their own part" : "", byLink ? "by personal link" : ""];
  return [who, ...way, audience === "public" ? "public" : "partners only"].filter(Boolean).join(" · ");
}

function What({ item }: { item: HistoryItem }) {
  if (item.what.kind === "update") {
    const { status, done, next } = item.what;
    return (
      <>
        {status ? (
          <p>
            <Status is={shownStatus[status]} />
          </p>
        ) : null}
        {done ? <p class="cm-lines">{done}</p> : null}
        {next ? <p class="cm-small cm-quiet">Next: {next}</p> : null}
      </>
    );
  }
  const { event, facts, words } = item.what;
  const { sentence, reason } = sayEvent(event as PlanEvent, facts, words);
  return (
    <>
      <p>{sentence}</p>
      {reason ? <p class="cm-small">“{reason}”</p> : null}
    </>
  );
}

/** The sentence for each event of an action. An event that no sentence was written for does not compile. */
export function sayEvent(
  event: PlanEvent,
  facts: Readonly<Record<string, unknown>>,
  words: Readonly<Record<string, string>>,
): { sentence: string; reason?: string | undefined } {
  const { reason } = words;
  switch (event) {
    case planEvents.actionAdded:
      return { sentence: sayAdded(facts, words) };
    case planEvents.actionMoved:
      return { sentence: sayMoved(words) };
    case planEvents.actionChanged:
      return { sentence: sayChange(facts, words) };
    case planEvents.actionClosed:
      return {
        sentence: facts.signed
          ? "Closed without all evidence, signed with a reason."
          : "Closed: the evidence was accepted.",
        reason,
      };
    case planEvents.actionReopened:
      return { sentence: "Reopened.", reason };
    case planEvents.actionAgreed:
      return { sentence: "Agreed." };
    case planEvents.actionMerged:
      return { sentence: `Merged with “${words.text ?? ""}”.` };
    case planEvents.actionCancelled:
      return { sentence: "Cancelled.", reason };
    case planEvents.moveAsked:
      return { sentence: `Asked to move the date to “${words.asked ?? ""}”.`, reason };
    case planEvents.moveAgreed:
      return {
        sentence: `Agreed to move the date to “${words.asked ?? ""}”${sayByGroup(words)}.`,
        reason: words.answer,
      };
    case planEvents.moveRefused:
      return {
        sentence: `Refused to move the date to “${words.asked ?? ""}”${sayByGroup(words)}.`,
        reason: words.answer,
      };
    case planEvents.moveWithdrawn:
      return { sentence: `Does not ask any more to move the date to “${words.asked ?? ""}”.` };
    case planEvents.moveLeft:
      return { sentence: `Left to the ${words.group ?? "group"} to decide about the date.` };
    case planEvents.actionAsked:
      return { sentence: sayAsked(facts) };
    case planEvents.askHandedBack:
      return { sentence: "Said that it is not theirs to answer for.", reason };
    case planEvents.askTakenBack:
      return { sentence: "An answer is waited for no longer.", reason };
    case planEvents.evidenceAdded:
      return { sentence: `Evidence added: ${words.title ?? ""}.` };
    case planEvents.evidenceSeen:
      return {
        sentence: `Evidence ${facts.verdict === "accepted" ? "accepted" : "sent back"}: ${words.title ?? ""}.`,
        reason,
      };
    case planEvents.stepAdded:
      return { sentence: `Step added: ${words.text ?? ""}.` };
    case planEvents.stepChanged:
      return { sentence: `Step changed: it was “${words.textBefore ?? words.text ?? ""}”.` };
    case planEvents.stepTicked:
      return { sentence: `Step done: ${words.text ?? ""}.` };
    case planEvents.stepUnticked:
      return { sentence: `Step not done after all: ${words.text ?? ""}.` };
    case planEvents.stepMoved:
      return { sentence: `The order of the steps was changed: ${words.text ?? ""}.` };
    case planEvents.stepRemoved:
      return { sentence: `Step taken away: ${words.text ?? ""}.` };
    case planEvents.templateApplied:
      return { sentence: `Steps added from the list “${words.template ?? ""}”.` };
    case planEvents.contributorAdded:
      return { sentence: `${words.name ?? "Somebody"} helps with it.` };
    case planEvents.contributorRemoved:
      return { sentence: `${words.name ?? "Somebody"} does not help with it any more.` };
    case planEvents.actionHung:
      return { sentence: `Its date hangs on the occasion “${words.occasion ?? ""}”.` };
    case planEvents.actionUnhung:
      return { sentence: `Its date does not hang on “${words.occasion ?? ""}” any more.` };
    case planEvents.actionDated:
      return {
        sentence: facts.to
          ? `The occasion “${words.occasion ?? ""}” has a date: ${words.reading ?? ""}.`
          : `The occasion “${words.occasion ?? ""}” has no date any more.`,
      };
    case planEvents.subPlanStarted:
      return { sentence: `A plan that works it out was started: ${words.title ?? ""}.` };
    case planEvents.actionTagged:
      return { sentence: `It bears the theme “${words.theme ?? ""}”.` };
    case planEvents.actionUntagged:
      return { sentence: `It does not bear the theme “${words.theme ?? ""}” any more.` };
    case planEvents.measureChanged:
      return { sentence: `Its measure was set: ${words.text ?? ""}.` };
    case planEvents.noteWritten:
    case planEvents.noteRemoved:
    case planEvents.themeAdded:
    case planEvents.themeChanged:
    case planEvents.improvementConcerns:
    case planEvents.templateAdded:
    case planEvents.templateChanged:
    case planEvents.templateRemoved:
    case planEvents.occasionAdded:
    case planEvents.occasionChanged:
    case planEvents.occasionDated:
    case planEvents.occasionUndated:
    case planEvents.occasionJoined:
    case planEvents.riskAdded:
    case planEvents.riskChanged:
    case planEvents.riskClosed:
    case planEvents.riskReopened:
    case planEvents.caveatAdded:
    case planEvents.caveatChanged:
    case planEvents.caveatRemoved:
    case planEvents.planArchived:
    case planEvents.planRestored:
    case planEvents.planCopied:
    case planEvents.planOrdered:
    case planEvents.planLinked:
    case planEvents.planUnlinked:
    case planEvents.actionUpdated:
    case planEvents.improvementAdded:
    case planEvents.improvementChanged:
    case planEvents.paperBrought:
    case planEvents.paperChecked:
    case planEvents.paperThrownAway:
    case planEvents.paperUndone:
    case planEvents.paperMerged:
    case planEvents.linkMade:
    case planEvents.linkUsed:
    case planEvents.linkRevoked:
    case planEvents.planStarted:
    case planEvents.planChanged:
    case planEvents.planPublished:
    case planEvents.planWithdrawn:
      return { sentence: "The plan was worked on." };
    default:
      return event satisfies never;
  }
}

/** “, as the Executive Group decided on 3 December 2026 (minute 4.2)” */
function sayByGroup({ group, metOn, minute }: Readonly<Record<string, string>>): string {
  if (!group) return "";
  const when = [metOn ? ` on ${metOn}` : "", minute ? ` (minute ${minute})` : ""].join("");
  return `, as the ${group} decided${when}`;
}

function sayAdded(facts: Readonly<Record<string, unknown>>, words: Readonly<Record<string, string>>): string {
  if (words.paper) return `Created from the paper ${words.paper}.`;
  return facts.copiedFrom
    ? `Copied from action ${facts.copiedFrom} of the plan before, ${words.planBefore ?? ""}.`
    : "Added to the plan.";
}

function sayMoved({
  headingBefore,
  headingAfter,
  planBefore,
  planAfter,
}: Readonly<Record<string, string>>): string {
  const from = planBefore ? ` of the plan “${planBefore}”` : "";
  const to = planAfter ? ` of the plan “${planAfter}”` : "";
  return `Moved from “${headingBefore ?? ""}”${from} to “${headingAfter ?? ""}”${to}.`;
}

const CHANGED: Readonly<Record<string, string>> = {
  text: "its words",
  date: "its date",
  lead: "its lead",
  answering: "who answers for it",
  measures: "its measures",
  improvement: "the improvement it belongs to",
  marks: "what it is marked as",
  themes: "its themes",
};

function sayChange(
  facts: Readonly<Record<string, unknown>>,
  words: Readonly<Record<string, string>>,
): string {
  const changed = Array.isArray(facts.changed)
    ? facts.changed.map((name) => CHANGED[String(name)] ?? "its words")
    : [];
  const what = changed.length > 0 ? `Changed ${sayList(changed)}.` : "Saved without a change.";
  const said = (text: string | undefined) => (text ? `“${text}”` : "nothing");
  const date =
    "dateAfter" in words
      ? ` The date was ${said(words.dateBefore)} and is now ${said(words.dateAfter)}.`
      : "";
  const lead =
    "leadAfter" in words
      ? ` The lead was ${said(words.leadBefore)} and is now ${said(words.leadAfter)}.`
      : "";
  const paper = words.paper ? ` Taken from the paper ${words.paper}.` : "";
  return what + date + lead + paper;
}

function sayAsked({ dueOn, again }: Readonly<Record<string, unknown>>): string {
  const day = typeof dueOn === "string" ? parseDay(dueOn) : null;
  return `Asked ${again ? "again " : ""}for an update${day ? ` by ${sayDay(day)}` : ""}.`;
}
