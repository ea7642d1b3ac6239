import { sayDay } from "../../../kernel/calendar-date.ts";
import { capital, sayCount, sayList, sayMany } from "../../../ui/words/number-words.ts";
import { leaveOutContacts } from "../plans/leave-out-contacts.words.ts";
import type { MonthSoFar } from "./change-list.ts";
import type { ChangedAction, PublicChange, WhatIsNew } from "./public-change.ts";
import type { ActionPart } from "./version-difference.ts";

/** What happened, in a word or two; an update is told by the status that it gave, where it gave one. */
export function sayKindOfChange({ kind }: PublicChange): string {
  switch (kind) {
    case "published":
      return "Published";
    case "ended":
      return "Ended";
    case "resumed":
      return "Taken up again";
    case "review-opened":
      return "Under review";
    case "review-ended":
      return "Review ended";
    case "update":
      return "Update";
    case "evidence":
      return "Evidence accepted";
    case "finished":
      return "Finished";
    case "reopened":
      return "Reopened";
    case "merged":
      return "Merged";
    case "cancelled":
      return "Cancelled";
    default:
      return kind satisfies never;
  }
}

/** What happened, in sentences. People's contact details are left out of what people wrote. */
export function sayChange(change: PublicChange): readonly string[] {
  switch (change.kind) {
    case "published":
      return sayPublication(change);
    case "ended":
      return ["The plan was put away. It can still be read, as an earlier plan."];
    case "resumed":
      return ["The plan holds again."];
    case "review-opened":
      return ["The plan is looked at again. It holds until a new version is published."];
    case "review-ended":
      return ["The plan was looked at again, and stays as it is."];
    case "update":
      return [
        leaveOutContacts(change.done),
        change.next ? `Next: ${leaveOutContacts(change.next)}` : "",
      ].filter(Boolean);
    case "evidence":
      return [sayEvidence(change.shows, leaveOutContacts(change.title), change.value)];
    case "finished":
      return ["A second person has looked at the evidence, or signed for it."];
    case "reopened":
      return ["There is more to do."];
    case "merged":
      return ["It goes on as part of another action of the plan."];
    case "cancelled":
      return [`It will not be done: ${leaveOutContacts(change.reason)}`];
    default:
      return change satisfies never;
  }
}

function sayEvidence(shows: keyof typeof EVIDENCE, title: string, value: string | null): string {
  const read = shows === "reading" && value ? `, ${leaveOutContacts(value)}` : "";
  return `A second person has accepted ${EVIDENCE[shows]}: ${title}${read}`;
}

const EVIDENCE = { file: "a file", link: "a page", reading: "a reading" } as const;

function sayPublication({
  version,
  note,
  news,
  approval,
}: Extract<PublicChange, { readonly kind: "published" }>): string[] {
  const said = note ? leaveOutContacts(note) : "";
  const approved = approval ? `${leaveOutContacts(approval)}.` : "";
  if (news === null)
    return [`Version ${version} is the first that everybody can read.`, approved, said].filter(Boolean);
  const told = sayNews(news);
  return [
    `Version ${version}.`,
    approved,
    said,
    ...(told.length > 0 ? told : ["Its words are as they were."]),
  ].filter(Boolean);
}

function sayNews({ added, changed, removed, headings, isReworded }: WhatIsNew): string[] {
  const parts = (Object.keys(PART_WORDS) as ActionPart[]).flatMap((part) => {
    const of = changed.filter((one) => one.parts.includes(part)).map(({ action }) => action);
    return of.length > 0 ? [`${PART_WORDS[part]}: ${quote(of)}.`] : [];
  });
  return [
    added.length > 0 ? `New: ${quote(added)}.` : "",
    ...parts,
    removed > 0
      ? `${capital(sayCount(removed))} ${removed === 1 ? "action was" : "actions were"} taken out.`
      : "",
    sayHeadings(headings),
    isReworded ? "The plan’s own title or introduction changed." : "",
  ].filter(Boolean);
}

const PART_WORDS: Readonly<Record<ActionPart, string>> = {
  words: "In other words",
  lead: "Led by somebody else, or said otherwise",
  date: "With another date",
  measures: "Measured otherwise",
  helpers: "With other helpers",
  steps: "With other steps",
  themes: "With other themes",
};

/** How many are named before the rest is only counted. */
const NAMED = 8;

function quote(actions: readonly (ChangedAction | null)[]): string {
  const named = actions.flatMap((action) => (action ? [`“${action.text}”`] : [])).slice(0, NAMED);
  const rest = actions.length - named.length;
  if (named.length === 0) return `${sayMany(rest, "action")} no longer in the plan`;
  return sayList([...named, ...(rest > 0 ? [`${sayCount(rest)} more`] : [])]);
}

function sayHeadings({ added, removed, changed }: WhatIsNew["headings"]): string {
  const said = [
    [added, "new"],
    [changed, "with other words"],
    [removed, "taken out"],
  ] as const;
  const told = said.flatMap(([count, how]) => (count > 0 ? [`${sayCount(count)} ${how}`] : []));
  return told.length > 0 ? `Headings: ${sayList(told)}.` : "";
}

/** `Since 1 November 2026: four updates and one action finished.` */
export function sayMonth({ since, counts, total, latestOn }: MonthSoFar): string {
  if (latestOn === null) return "Nothing has been published yet.";
  if (total === 0)
    return `Nothing has changed since ${sayDay(since)}. The last change was on ${sayDay(latestOn)}.`;
  const said = (Object.keys(COUNTED) as PublicChange["kind"][]).flatMap((kind) => {
    const count = counts[kind] ?? 0;
    return count > 0 ? [`${sayCount(count)} ${COUNTED[kind][count === 1 ? 0 : 1]}`] : [];
  });
  return `Since ${sayDay(since)}: ${sayList(said)}.`;
}

const COUNTED: Readonly<Record<PublicChange["kind"], readonly [string, string]>> = {
  published: ["version of a plan published", "versions of plans published"],
  update: ["update", "updates"],
  "review-opened": ["plan under review", "plans under review"],
  "review-ended": ["review ended", "reviews ended"],
  ended: ["plan put away", "plans put away"],
  resumed: ["plan taken up again", "plans taken up again"],
  evidence: ["piece of evidence accepted", "pieces of evidence accepted"],
  finished: ["action finished", "actions finished"],
  reopened: ["action reopened", "actions reopened"],
  cancelled: ["action cancelled", "actions cancelled"],
  merged: ["action merged with another", "actions merged with others"],
};
