import { addDays, type CalendarDate } from "../../../kernel/calendar-date.ts";
import type { Tenant } from "../../../kernel/tenant.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import type { ComingUp } from "../../../platform/web/room.ts";
import { sayCount } from "../../../ui/words/number-words.ts";
import { isOver } from "../actions/action.ts";
import { listConsultationsOpenOn } from "../approval/consultation.store.ts";
import { sayRound } from "../chasing/chasing.words.ts";
import { listOpenRounds } from "../chasing/round.store.ts";
import { planPaths } from "../paths.ts";
import { listPlans } from "../plans/plan.store.ts";
import { readsPlans } from "../policy.ts";
import { type HomeAction, listHomeActions } from "./home-action.store.ts";

/** How far ahead the home looks for dates that pass. */
const DAYS_AHEAD = 42;

/** Target dates that pass in the next weeks, rounds of updates that fall due and consultations that close, the next first. */
export async function listComingUp(scope: Scope, { slug }: Tenant): Promise<readonly ComingUp[]> {
  if (!allowed(readsPlans, scope, null)) return [];
  const until = addDays(scope.asOn, DAYS_AHEAD);
  const plans = new Map((await listPlans(scope)).map((plan) => [plan.id, plan]));
  const due = (await listHomeActions(scope)).filter((action) => isDueBetween(action, scope.asOn, until));
  const dates = [...Map.groupBy(due, ({ target }) => target?.end as CalendarDate)].map(([on, passing]) => ({
    ...{ on, ...sayPassing(passing, slug) },
  }));
  const rounds = (await listOpenRounds(scope)).flatMap((round): ComingUp[] => {
    const plan = plans.get(round.planId);
    if (!plan || round.dueOn < scope.asOn) return [];
    const title = plans.size > 1 ? `${sayRound(round)} are due: ${plan.title}` : `${sayRound(round)} are due`;
    return [{ on: round.dueOn, title, href: planPaths.rounds(slug, plan.number) }];
  });
  const closing = (await listConsultationsOpenOn(scope))
    .filter(({ closesOn }) => closesOn <= until)
    .map(({ closesOn, title, plan, version }) => ({
      on: closesOn,
      title: `comments on “${title}” close`,
      href: planPaths.comments(slug, plan, version),
    }));
  return [...dates, ...rounds, ...closing].sort((one, other) => (one.on < other.on ? -1 : 1));
}

function isDueBetween({ status, target }: HomeAction, from: CalendarDate, until: CalendarDate): boolean {
  if (isOver(status) || status === "done" || status === "ongoing" || !target?.end) return false;
  if (target.kind === "ongoing" || target.kind === "recurring") return false;
  return target.end >= from && target.end <= until;
}

function sayPassing(passing: readonly HomeAction[], slug: string): Pick<ComingUp, "title" | "href"> {
  const [only] = passing;
  if (only && passing.length === 1)
    return {
      title: `the target date of ${only.label} ${only.text}`,
      href: planPaths.action(slug, only.number),
    };
  const inOne = new Set(passing.map(({ planNumber }) => planNumber)).size === 1;
  return {
    title: `${sayCount(passing.length)} target dates pass`,
    href: only && inOne ? planPaths.timeline(slug, only.planNumber) : planPaths.timelines(slug),
  };
}
