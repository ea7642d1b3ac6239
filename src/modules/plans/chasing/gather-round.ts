import { type CalendarDate, dayInScotland } from "../../../kernel/calendar-date.ts";
import { listDigestsOf } from "../../../platform/mail/digest.store.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { findOwnHolidays, listOrganisations } from "../../partnerships/index.ts";
import { listPeople } from "../../people/index.ts";
import { listActions } from "../actions/action.store.ts";
import type { ActionRow } from "../actions/action.table.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import { listAsks } from "./ask.store.ts";
import { findCalendar } from "./calendar.store.ts";
import type { CalendarRow } from "./calendar.table.ts";
import { asksPeople } from "./due-rounds.ts";
import { askingOf, gatherChasing } from "./gather-chasing.ts";
import { listLabels } from "./gather-owed.ts";
import { stageOn } from "./owed.ts";
import type { AskRow, RoundRow } from "./round.table.ts";
import { courseOfOpen, type RoundCourse } from "./round-course.ts";
import { type RoundDays, roundDays, type Stage } from "./round-days.ts";
import { type PersonStanding, type RoundStanding, standingOf } from "./round-standing.ts";
import { listToldOfAsks } from "./told.store.ts";

/** What became of the last mail to somebody since the round opened. */
export type MailStanding = "no-address" | "none" | "waiting" | "sent" | "refused" | "failed" | "empty";

export interface RoundPerson {
  readonly id: string;
  readonly name: string;
  readonly body: string | null;
  readonly standing: PersonStanding;
  readonly asked: number;
  readonly answered: number;
  /** The day of their last answer. */
  readonly answeredOn: CalendarDate | null;
  /** How far asking has come, of what is open. */
  readonly stage: Stage | null;
  readonly mail: MailStanding;
  readonly mailedOn: CalendarDate | null;
}

export interface RoundAsk extends AskRow {
  readonly action: ActionRow;
  readonly label: string;
  readonly name: string;
  readonly endedOn: CalendarDate | null;
}

/** A round with all that its page shows. */
export interface RoundDesk {
  readonly plan: PlanRow;
  readonly round: RoundRow;
  readonly calendar: CalendarRow | null;
  readonly days: RoundDays;
  /** How it goes on for whoever has not answered. */
  readonly course: RoundCourse;
  /** People are asked and reminded in it now. */
  readonly isAsking: boolean;
  readonly standing: RoundStanding;
  readonly people: readonly RoundPerson[];
  /** In the order of the plan. */
  readonly asks: readonly RoundAsk[];
  /** The actions about which nobody can be asked. */
  readonly nobody: readonly {
    readonly action: ActionRow;
    readonly label: string;
    readonly lead: string | null;
  }[];
}

export async function gatherRound(scope: Scope, plan: PlanRow, round: RoundRow): Promise<RoundDesk> {
  const calendar = await findCalendar(scope, plan.id);
  const openedOn = dayInScotland(round.openedAt);
  const days = roundDays(askingOf(calendar), round.dueOn, await findOwnHolidays(scope));
  const rows = await listAsks(scope, [round.id]);
  const actions = new Map((await listActions(scope, plan.id)).map((row) => [row.id, row]));
  const labels = await listLabels(scope, new Set([plan.id]));
  const persons = new Map((await listPeople(scope)).map((person) => [person.id, person]));
  const bodies = new Map((await listOrganisations(scope)).map(({ id, name }) => [id, name]));
  const asks = rows
    .flatMap((ask): RoundAsk[] => {
      const action = actions.get(ask.actionId);
      if (!action) return [];
      return [
        {
          ...ask,
          action,
          label: labels.get(action.id) ?? "",
          name: persons.get(ask.personId)?.name ?? "Somebody",
          endedOn: ask.endedAt ? dayInScotland(ask.endedAt) : null,
        },
      ];
    })
    .toSorted(
      (a, b) => a.action.position - b.action.position || b.answersForAction.localeCompare(a.answersForAction),
    );
  const standing = standingOf(asks);
  const told = await listToldOfAsks(scope, rows);
  const ids = [...standing.people.keys()];
  const mails = Map.groupBy(
    (await listDigestsOf(scope, ids)).filter(({ createdAt }) => createdAt >= round.openedAt),
    ({ personId }) => personId,
  );
  const isOpen = round.closedAt === null;
  const people = [...standing.people].map(([id, stands]): RoundPerson => {
    const person = persons.get(id);
    const own = asks.filter(({ personId, state }) => personId === id && state !== "taken-back");
    const answers = own.filter(({ state }) => state === "answered");
    const open = own.find(({ state }) => state === "open");
    const mail = mails.get(id)?.find(({ state }) => state !== "empty");
    return {
      ...{ id, standing: stands, asked: own.length, answered: answers.length },
      name: person?.name ?? "Somebody",
      body: bodies.get(person?.organisationId ?? "") ?? null,
      answeredOn:
        answers
          .map(({ endedOn }) => endedOn)
          .toSorted()
          .at(-1) ?? null,
      stage:
        open && isOpen
          ? stageOn(days, { askedOn: dayInScotland(open.askedAt), told: told.get(open.id) ?? [] }, scope.asOn)
          : null,
      mail: person?.email ? (mail?.state ?? "none") : "no-address",
      mailedOn: mail ? dayInScotland(mail.endedAt ?? mail.createdAt) : null,
    };
  });
  const [ground] = isOpen && round.asksAll ? await gatherChasing(scope, plan.id) : [];
  return {
    ...{ plan, round, calendar, days, standing, asks },
    course: courseOfOpen(days, openedOn, calendar, scope.asOn),
    isAsking: isOpen && asksPeople(plan, calendar),
    people: people.toSorted((a, b) => ORDER[a.standing] - ORDER[b.standing] || a.name.localeCompare(b.name)),
    nobody: (ground?.wanted.nobody ?? []).flatMap(({ actionId, lead }) => {
      const action = actions.get(actionId);
      return action ? [{ action, label: labels.get(actionId) ?? "", lead }] : [];
    }),
  };
}

/** Those who are waited for stand first. */
const ORDER: Readonly<Record<PersonStanding, number>> = { waiting: 0, "handed-back": 1, answered: 2 };
