import type { LetterThing } from "../../../platform/mail/letter-part.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import type { LetterSource } from "../../../platform/web/room.ts";
import { capital, sayCount, sayList } from "../../../ui/words/number-words.ts";
import { listPeople, listPeopleWithRoles } from "../../people/index.ts";
import { rolesThatMay } from "../grants.ts";
import { planPaths } from "../paths.ts";
import { listLabelsOf } from "../plans/plan-label.store.ts";
import { sayDayAndMonth } from "./ask-letter.words.ts";
import { listEscalatedRounds } from "./escalated.store.ts";
import { listHandBacks } from "./hand-back.store.ts";

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
      ...(await listEscalatedRounds(scope)).map(({ key }) => key),
      ...(await listHandBacks(scope)).map(({ ask }) => handBackKey(ask.id)),
    ];
    return officers.flatMap(({ id }) => keys.map((key) => ({ personId: id, key, weight: "owed" as const })));
  },

  async compose(scope, { slug }, digest) {
    if (![...digest.keys].some((key) => key.startsWith("round/") || key.endsWith("/handed-back")))
      return null;
    const told = (await listEscalatedRounds(scope)).filter(({ key }) => digest.keys.has(key));
    const things: LetterThing[] = told.map(({ ground, asks, askIds, dueOn, isEnded }) => {
      const silent = asks.filter(({ id }) => askIds.includes(id));
      const silentIds = new Set(silent.map(({ personId }) => personId));
      const others = [...silentIds].filter((id) => id !== digest.personId);
      const names = [
        ...others.map((id) => ground.people.get(id)?.name ?? "Somebody").toSorted(),
        ...(silentIds.has(digest.personId) ? ["you yourself"] : []),
      ];
      const people = `${capital(sayCount(names.length))} ${names.length === 1 ? "person has" : "people have"}`;
      return {
        title: `${ground.plan.title}: updates due ${sayDayAndMonth(dueOn)}`,
        lines: [
          { text: `${people} not answered: ${sayList(names)}.` },
          {
            text: isEnded
              ? "The next round has begun, and asks them anew. Nobody else is told of it."
              : "They were asked and reminded. Nobody else is told of it.",
          },
        ],
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
      ...{ opening: [], things, news: null, closing: [], choicesHref: null },
    };
  },
};

async function handBacks(scope: Scope, keys: ReadonlySet<string>) {
  const backs = (await listHandBacks(scope)).filter(({ ask }) => keys.has(handBackKey(ask.id)));
  if (backs.length === 0) return [];
  const labels = await listLabelsOf(
    scope,
    backs.map(({ action }) => action),
  );
  const names = new Map((await listPeople(scope)).map(({ id, name }) => [id, name]));
  return backs.map(({ ask, action, plan, round }) => ({
    name: names.get(ask.personId) ?? "Somebody",
    label: labels.get(action.id) ?? "",
    action: action.text,
    reason: ask.reason,
    planNumber: plan.number,
    dueOn: round.dueOn,
  }));
}
