import { addDays, dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import type { Tenant } from "../../../kernel/tenant.ts";
import type { LetterPart, LetterThing, ToTell } from "../../../platform/mail/letter-part.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import type { DigestAsked, LetterSource } from "../../../platform/web/room.ts";
import { sayReading } from "../../../ui/words/date-words.ts";
import { sayCount } from "../../../ui/words/number-words.ts";
import { listPeopleWithRoles } from "../../people/index.ts";
import { listActionsByIds } from "../actions/action.store.ts";
import { rolesThatMay } from "../grants.ts";
import { planPaths } from "../paths.ts";
import { listAnsweredMoves } from "./date-move.store.ts";
import type { DateMoveRow } from "./date-move.table.ts";
import { daysMoved } from "./date-move.ts";
import { sayDistance } from "./date-move.words.ts";
import { listWaitingMoves, type WaitingMove } from "./waiting-moves.store.ts";

/** An answer that is older than this is told by nobody's mail any more: a service that stood still does not shout later. */
const DAYS_TO_TELL = 60;

const askedKey = (id: string) => `date-move/${id}/asked`;
const answeredKey = (id: string) => `date-move/${id}/answered`;

/**
 * Whoever may decide is told of a request, once; whoever asked is told of the answer. Both are owed, not news: one waits
 * to be answered, the other has been waited for.
 */
export const moveLetters: LetterSource = {
  async due(scope) {
    const deciders = await listPeopleWithRoles(scope, rolesThatMay("plans:move:decide"));
    const asked = (await listWaitingMoves(scope)).flatMap(({ move, group }) =>
      deciders
        .filter(({ id }) => id !== move.askedBy || group !== null)
        .map(({ id }): ToTell => ({ personId: id, key: askedKey(move.id), weight: "owed" })),
    );
    const answered = (await listToTell(scope)).map(
      (move): ToTell => ({ personId: move.askedBy, key: answeredKey(move.id), weight: "owed" }),
    );
    return [...asked, ...answered];
  },
  async compose(scope, tenant, digest) {
    if (![...digest.keys].some((key) => key.startsWith("date-move/"))) return null;
    const waiting = (await listWaitingMoves(scope)).filter(({ move }) => digest.keys.has(askedKey(move.id)));
    const answered = (await listToTell(scope)).filter(
      (move) => move.askedBy === digest.personId && digest.keys.has(answeredKey(move.id)),
    );
    return waiting.length + answered.length === 0
      ? null
      : composePart(scope, tenant, digest, waiting, answered);
  },
};

type AnsweredMove = DateMoveRow & { readonly askedBy: string };

/** Requests that were answered by somebody else than their asker, not too long ago. */
async function listToTell(scope: Scope): Promise<AnsweredMove[]> {
  const since = addDays(scope.asOn, -DAYS_TO_TELL);
  return (await listAnsweredMoves(scope)).filter(
    (move): move is AnsweredMove =>
      move.askedBy !== null &&
      move.decidedBy !== move.askedBy &&
      move.decidedAt !== null &&
      dayInScotland(move.decidedAt) >= since,
  );
}

async function composePart(
  scope: Scope,
  { slug }: Tenant,
  { baseUrl }: DigestAsked,
  waiting: readonly WaitingMove[],
  answered: readonly AnsweredMove[],
): Promise<LetterPart> {
  const actions = new Map(
    (
      await listActionsByIds(
        scope,
        answered.map(({ actionId }) => actionId),
      )
    ).map((row) => [row.id, row]),
  );
  const things: LetterThing[] = [
    ...waiting.map(({ move, action, by, body, group }) => ({
      title: action.text,
      lines: [
        { text: `${[by, body].filter(Boolean).join(", ")} asks to move the date.` },
        {
          text: action.target
            ? `Now: “${action.target.text}”, ${sayReading(action.target, "long")}.`
            : "Now: no date.",
        },
        {
          text: `Asked for: “${move.target.text}”, ${sayReading(move.target, "long")}${sayFar(move, action.target)}.`,
        },
        { text: `“${move.reason}”` },
        ...(group ? [{ text: `The ${group} decides.` }] : []),
      ],
      act: {
        label: group ? "Write down what was decided" : "Agree or refuse",
        href: `${baseUrl}${planPaths.action(slug, action.number)}#ask`,
      },
    })),
    ...answered.flatMap((move) => {
      const action = actions.get(move.actionId);
      if (!action) return [];
      const agreed = move.state === "agreed";
      return [
        {
          title: action.text,
          lines: [
            {
              text: agreed
                ? `What you asked for is agreed: ${sayReading(move.target, "long")}.`
                : `You asked for “${move.target.text}”. That is refused, and the date stays${action.target ? `: ${sayReading(action.target, "long")}` : ""}.`,
            },
            ...(move.answer ? [{ text: `“${move.answer}”` }] : []),
            ...(move.groupMeetsOn ? [{ text: `Decided on ${sayDay(move.groupMeetsOn)}.` }] : []),
          ],
          act: { label: "See the action", href: `${baseUrl}${planPaths.action(slug, action.number)}` },
        },
      ];
    }),
  ];
  return {
    subject: subjectOf(waiting.length, answered),
    opening: [],
    things,
    news: null,
    closing: [],
    choicesHref: null,
  };
}

function sayFar(move: DateMoveRow, now: DateMoveRow["was"]): string {
  const days = daysMoved({ was: now, target: move.target });
  return days === null ? "" : `, ${sayDistance(days)}`;
}

/** What waits for the reader leads; an answer says which. */
function subjectOf(waiting: number, answered: readonly AnsweredMove[]): string {
  if (waiting === 1) return "Somebody asks to move a date";
  if (waiting > 1) return `${capitalCount(waiting)} requests to move a date wait for you`;
  const [only] = answered;
  if (answered.length > 1 || !only) return "Your requests to move a date are answered";
  return only.state === "agreed" ? "Your new date is agreed" : "The date you asked for is refused";
}

function capitalCount(count: number): string {
  const said = sayCount(count);
  return said.charAt(0).toUpperCase() + said.slice(1);
}
