import { openFrontDoor } from "../../src/app/front-door.tsx";
import { gatherOpen, marksOf } from "../../src/app/handing-over/gather-open.ts";
import { handOverWork } from "../../src/app/handing-over/hand-over-work.ts";
import { holderOf, mergeBodies } from "../../src/app/handing-over/merge-bodies.ts";
import { rooms } from "../../src/app/rooms.ts";
import { type CalendarDate, dayInScotland } from "../../src/kernel/calendar-date.ts";
import type { Result } from "../../src/kernel/result.ts";
import { listOrganisations } from "../../src/modules/partnerships/index.ts";
import { getAction } from "../../src/modules/plans/actions/action.store.ts";
import { changeAction } from "../../src/modules/plans/actions/change-action.ts";
import { setCalendar } from "../../src/modules/plans/chasing/set-calendar.ts";
import { linkPaths } from "../../src/modules/plans/personal-links/link-paths.ts";
import { revokeLinks } from "../../src/modules/plans/personal-links/revoke-links.ts";
import type { Pool } from "../../src/platform/database/database.ts";
import type { Holder } from "../../src/platform/web/holding.ts";
import { asPerson, type Calendar, type ChasedAction, type ChasedPerson } from "./chased-partnership.ts";
import type { MailHouse } from "./mail-house.ts";

const TENANT = { slug: "strathbrae", name: "Strathbrae", words: {} } as never;
const SLUG = "strathbrae";
const HOST = "https://plans.example";

/** What happens to a partnership beside answers and silence, each done as its person does it. */
export function openHappenings(pool: Pool, officer: ChasedPerson) {
  const administrator: ChasedPerson = { ...officer, role: "administrator" };

  return {
    /** Somebody was here for the last time yesterday: what is open of theirs is another's from today. */
    leave: (who: ChasedPerson, successor: ChasedPerson, at: Date): Promise<void> =>
      asPerson(pool, administrator, at, async (scope) => {
        const [from, to] = [who, successor].map(({ id, name }): Holder => {
          return { kind: "person", id, name, aliases: [] };
        }) as [Holder, Holder];
        const on = dayInScotland(at);
        const seen = marksOf(await gatherOpen(scope, TENANT, rooms, [from], on));
        const asked = { from, to: [to] as const, on, chosen: new Map<string, string>(), leaves: true };
        expectDone(await handOverWork(scope, { tenant: TENANT, rooms }, asked, seen));
      }),

    /** One body becomes part of another today, with everybody who works for it and all that it leads. */
    merge: (name: string, intoName: string, at: Date): Promise<void> =>
      asPerson(pool, administrator, at, async (scope) => {
        const bodies = await listOrganisations(scope);
        const ending = bodies.filter((body) => body.name === name);
        const into = { id: bodies.find((body) => body.name === intoName)?.id ?? "" };
        const on = dayInScotland(at);
        const seen = marksOf(await gatherOpen(scope, TENANT, rooms, ending.map(holderOf), on));
        const asked = { ending: ending.map(({ id }) => id), as: "part" as const, into, on };
        expectDone(await mergeBodies(scope, { tenant: TENANT, rooms }, asked, seen));
      }),

    /** The lead officer gives one action to another body and person. */
    giveTo: (action: ChasedAction, body: string, lead: ChasedPerson, at: Date): Promise<void> =>
      asPerson(pool, officer, at, async (scope) => {
        const { improvementId, version, text, target } = await getAction(scope, action.number);
        const words = { improvement: improvementId, text, lead: body, answering: lead.id };
        const input = { ...words, target: target?.text ?? "", measures: "" };
        expectDone(await changeAction(scope, action.number, version, input));
      }),

    /** The lead officer sets another calendar for a plan whose first one nobody has changed. */
    setCalendar: (plan: number, calendar: Calendar, at: Date): Promise<void> =>
      asPerson(pool, officer, at, async (scope) => {
        expectDone(await setCalendar(scope, plan, 1, calendar));
      }),

    revokeLinks: ({ id }: ChasedPerson, at: Date): Promise<void> =>
      asPerson(pool, officer, at, async (scope) => {
        expectDone(await revokeLinks(scope, { personId: id }));
      }),
  };
}

/** Answers about an action by the link that stands in a mail, as a telephone does: opens the page, and sends its form. */
export async function answerByLink({ house }: MailHouse, mail: string, number: number): Promise<Response> {
  const [, secret = ""] = new RegExp(`${HOST}/${SLUG}/u/([^/\\s"]+)/`).exec(mail) ?? [];
  const door = openFrontDoor(house);
  const page = await (await door.request(`${HOST}${linkPaths.action(SLUG, secret, number)}`)).text();
  const body = new FormData();
  for (const [, name = "", value = ""] of page.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g))
    body.append(name, value);
  const words = { status: "in-progress", done: "It goes well.", next: "", audience: "partners" };
  for (const [name, value] of Object.entries(words)) body.append(name, value);
  const address = `${HOST}${linkPaths.updates(SLUG, secret, number)}`;
  return door.request(address, { method: "POST", body, headers: { origin: HOST } });
}

/** One time at which one person is to be mailed about one action. */
export interface Wanted {
  readonly person: string;
  readonly mark: string;
  readonly on: CalendarDate;
}

/** A round as its calendar makes it, written down by hand: on which days whoever has not answered is mailed, and until when they owe. */
export interface WrittenRound {
  readonly plan: number;
  readonly stages: readonly CalendarDate[];
  readonly until: CalendarDate;
}

interface Reckoned {
  readonly actions: readonly ChasedAction[];
  readonly rounds: readonly WrittenRound[];
  /** Who answers for an action on a day. */
  ownerOn(action: ChasedAction, day: CalendarDate): string;
  /** Since when somebody answers for it who did not from the beginning. */
  takenOn(action: ChasedAction): CalendarDate | null;
  hasAnswered(action: ChasedAction, round: WrittenRound, day: CalendarDate): boolean;
}

/** Every mail that is wanted, reckoned from the calendars, the owners and the answers, and from nothing that the product wrote down. */
export function reckonMails({ actions, rounds, ownerOn, takenOn, hasAnswered }: Reckoned): Wanted[] {
  return rounds.flatMap((round) =>
    actions
      .filter(({ plan }) => plan === round.plan)
      .flatMap((action) => {
        const [first = round.until] = round.stages;
        const taken = takenOn(action);
        // Whoever takes an action over within a round is asked on that day.
        const days = taken && taken > first && taken <= round.until ? [...round.stages, taken] : round.stages;
        return days
          .filter((on) => !hasAnswered(action, round, on))
          .map((on) => ({ person: ownerOn(action, on), mark: action.mark, on }));
      }),
  );
}

function expectDone(result: Result<unknown, unknown>): void {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
}
