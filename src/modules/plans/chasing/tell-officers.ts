import { dayInScotland } from "../../../kernel/calendar-date.ts";
import type { LetterThing } from "../../../platform/mail/letter-part.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import type { LetterSource } from "../../../platform/web/room.ts";
import { capital, sayCount, sayList } from "../../../ui/words/number-words.ts";
import { listPeopleWithRoles } from "../../people/index.ts";
import { listActionsByIds } from "../actions/action.store.ts";
import { rolesThatMay } from "../grants.ts";
import { planPaths } from "../paths.ts";
import { listAsksIn } from "./ask.store.ts";
import { sayDayAndMonth } from "./ask-letter.words.ts";
import { listCalendars } from "./calendar.store.ts";
import { askingOf, type ChasingGround, gatherChasedPlans, gatherChasing } from "./gather-chasing.ts";
import { listLabels } from "./gather-owed.ts";
import { escalatedAt } from "./owed.ts";
import { listOpenRounds } from "./round.store.ts";
import { roundDays } from "./round-days.ts";

const handBackKey = (askId: string) => `ask/${askId}/handed-back`;

/**
 * What the lead officer of the plans is told: who has not answered once the day set for it has come, and who says that an action
 * is not theirs. It goes to those who may set the calendar and to nobody else.
 */
export const tellOfficers: LetterSource = {
  async due(scope) {
    const officers = await listPeopleWithRoles(scope, rolesThatMay("plans:calendar:change"));
    if (officers.length === 0) return [];
    const keys = [
      ...(await escalatedNow(scope)).map(({ key }) => key),
      ...(await listAsksIn(scope, "handed-back")).map(({ id }) => handBackKey(id)),
    ];
    return officers.flatMap(({ id }) => keys.map((key) => ({ personId: id, key, weight: "owed" as const })));
  },

  async compose(scope, { slug }, digest) {
    if (![...digest.keys].some((key) => key.startsWith("round/") || key.endsWith("/handed-back")))
      return null;
    const told = (await escalatedNow(scope)).filter(({ key }) => digest.keys.has(key));
    const things: LetterThing[] = told.map(({ ground, round, askIds, dueOn }) => {
      const asks = round.filter(({ id }) => askIds.includes(id));
      const names = [...new Set(asks.map(({ personId }) => ground.people.get(personId)?.name ?? "Somebody"))];
      const people = `${capital(sayCount(names.length))} ${names.length === 1 ? "person has" : "people have"}`;
      return {
        title: `${ground.plan.title}: updates due ${sayDayAndMonth(dueOn)}`,
        lines: [{ text: `${people} not answered: ${sayList(names.toSorted())}.` }],
        act: {
          label: "See who has answered",
          href: `${digest.baseUrl}${planPaths.round(slug, ground.plan.number, dueOn)}`,
        },
      };
    });
    const back = await handBacks(scope, digest.keys);
    for (const { name, label, action, reason, planNumber, dueOn } of back)
      things.push({
        title: `${label} ${action}`,
        lines: [
          { text: `${name} says: this is not my action.` },
          ...(reason ? [{ text: `“${reason}”` }] : []),
        ],
        act: {
          label: "Say who answers for it",
          href: `${digest.baseUrl}${planPaths.round(slug, planNumber, dueOn)}#handed-back`,
        },
      });
    if (things.length === 0) return null;
    const subjects = [
      told.length > 0 ? "Some updates have not come" : "",
      back.length === 1
        ? "an action was handed back"
        : back.length > 1
          ? `${sayCount(back.length)} actions were handed back`
          : "",
    ];
    return {
      subject: capital(subjects.filter(Boolean).join(", and ")),
      opening: told.length > 0 ? ["They were asked and reminded. Nobody else is told of it."] : [],
      things,
      ...{ news: null, closing: [], choicesHref: null },
    };
  },
};

/** The rounds to tell of: read in full only where the day to tell of one has come. */
async function escalatedNow(scope: Scope) {
  const calendars = new Map((await listCalendars(scope)).map((row) => [row.planId, row]));
  const isDay = (await listOpenRounds(scope)).some(({ planId, dueOn }) => {
    const { escalateOn } = roundDays(askingOf(calendars.get(planId) ?? null), dueOn);
    return escalateOn !== null && escalateOn <= scope.asOn;
  });
  if (!isDay) return [];
  const grounds = await gatherChasing(scope);
  const plans = await gatherChasedPlans(scope, grounds);
  return escalatedAt(scope.at, plans).flatMap((escalated) => {
    const ground = grounds.find(({ plan }) => plan.id === escalated.planId);
    return ground ? [{ ...escalated, ground, round: asksOf(ground, escalated.roundId) }] : [];
  });
}

function asksOf({ asks }: ChasingGround, round: string) {
  return asks.filter(({ roundId }) => roundId === round);
}

async function handBacks(scope: Scope, keys: ReadonlySet<string>) {
  const asks = (await listAsksIn(scope, "handed-back")).filter(({ id }) => keys.has(handBackKey(id)));
  if (asks.length === 0) return [];
  const actions = new Map(
    (
      await listActionsByIds(
        scope,
        asks.map(({ actionId }) => actionId),
      )
    ).map((row) => [row.id, row]),
  );
  const grounds = await gatherChasing(scope);
  const labels = await listLabels(scope, new Set([...actions.values()].map(({ planId }) => planId)));
  return asks.flatMap((ask) => {
    const action = actions.get(ask.actionId);
    const ground = grounds.find(({ plan }) => plan.id === action?.planId);
    const round = ground?.rounds.find(({ id }) => id === ask.roundId);
    if (!action || !ground || !round) return [];
    return [
      {
        name: ground.people.get(ask.personId)?.name ?? "Somebody",
        label: labels.get(action.id) ?? "",
        action: action.text,
        reason: ask.reason,
        planNumber: ground.plan.number,
        dueOn: round.dueOn,
        on: dayInScotland(ask.endedAt ?? ask.askedAt),
      },
    ];
  });
}
