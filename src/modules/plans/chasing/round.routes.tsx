import { parseDay } from "../../../kernel/calendar-date.ts";
import { NotFound } from "../../../platform/access/errors.ts";
import { tableDoors } from "../../../platform/tables/table-doors.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { uuidParam } from "../../../platform/web/uuid-param.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { planPaths } from "../paths.ts";
import { revokeLinks } from "../personal-links/revoke-links.ts";
import { planInAddress } from "../plans/plan-address.routes.ts";
import { getAsk } from "./ask.store.ts";
import type { RefusedTakingBack } from "./ask-acts.views.tsx";
import { askAgain } from "./ask-again.ts";
import { askingForm } from "./asking.form.ts";
import { CHASING_NOTICES, sayAskRefusal } from "./chasing.words.ts";
import { gatherRound } from "./gather-round.ts";
import { listPastRounds } from "./past-round.store.ts";
import { getRound } from "./round.store.ts";
import { RoundPage } from "./round.views.tsx";
import { roundActionsTable, roundPeopleTable, roundsTable } from "./round-tables.props.ts";
import { answerRounds } from "./rounds.routes.tsx";
import { takeBackAsk } from "./take-back-ask.ts";

export function openRoundDoors(doors: Doors): void {
  const path = "/:partnership/desk/plans/:plan/rounds";
  const one = `${path}/:round`;
  tableDoors(doors, path, "plans:plan:read", async (visit) => {
    const plan = await planInAddress(visit);
    return roundsTable(plan, await listPastRounds(visit.scope, plan.id));
  });
  doors.get(path, "plans:plan:read", (visit) => answerRounds(visit));
  tableDoors(doors, `${one}/people`, "plans:calendar:change", async (visit) =>
    roundPeopleTable(await deskInAddress(visit)),
  );
  tableDoors(doors, `${one}/actions`, "plans:calendar:change", async (visit) =>
    roundActionsTable(await deskInAddress(visit)),
  );
  doors.get(one, "plans:calendar:change", (visit) => answerRound(visit));
  doors.post(`${one}/asks/:ask/taking-back`, "plans:calendar:change", postTakingBack);
  doors.post(`${one}/asks/:ask/asking-again`, "plans:calendar:change", postAskingAgain);
  doors.post(`${one}/people/:person/link-revocation`, "plans:calendar:change", postLinkRevocation);
}

/** The round of the plan in the address, by its due day. */
async function deskInAddress(visit: Visit) {
  const plan = await planInAddress(visit);
  const dueOn = parseDay(visit.param("round"));
  if (!dueOn) throw new NotFound();
  return gatherRound(visit.scope, plan, await getRound(visit.scope, plan.id, dueOn));
}

interface RoundAnswer {
  readonly trouble?: string;
  readonly refused?: RefusedTakingBack;
  readonly status?: number;
}

async function answerRound(
  visit: Visit,
  { trouble, refused = undefined, status = 200 }: RoundAnswer = {},
): Promise<Response> {
  return page(
    <RoundPage
      visit={visit}
      desk={await deskInAddress(visit)}
      trouble={trouble}
      refused={refused ?? null}
      notice={noticeSaid(visit, CHASING_NOTICES)}
    />,
    status,
  );
}

/** The ask in the address, of the round in it; NotFound for one of another. */
async function askInAddress(visit: Visit) {
  const { plan, round } = await deskInAddress(visit);
  const ask = await getAsk(visit.scope, uuidParam(visit, "ask"));
  if (ask.roundId !== round.id) throw new NotFound();
  return { id: ask.id, back: planPaths.round(visit.tenant.slug, plan.number, round.dueOn) };
}

async function postTakingBack(visit: Visit): Promise<Response> {
  const { id, back } = await askInAddress(visit);
  const form = parseForm(askingForm, visit.typed);
  if (!form.ok) return answerRound(visit, { refused: { askId: id, form }, status: 422 });
  const result = await takeBackAsk(visit.scope, { id, reason: form.value.reason });
  if (result.ok) return seeOther(back, "taken-back");
  return answerRound(visit, { trouble: sayAskRefusal(result.refusal), status: 409 });
}

/** Of somebody who is asked in this round, and of nobody else. */
async function postLinkRevocation(visit: Visit): Promise<Response> {
  const { plan, round, people } = await deskInAddress(visit);
  const personId = uuidParam(visit, "person");
  if (!people.some(({ id }) => id === personId)) throw new NotFound();
  await revokeLinks(visit.scope, { personId });
  return seeOther(planPaths.round(visit.tenant.slug, plan.number, round.dueOn), "links-ended");
}

async function postAskingAgain(visit: Visit): Promise<Response> {
  const { id, back } = await askInAddress(visit);
  const result = await askAgain(visit.scope, id);
  return result.ok
    ? seeOther(back, "asked-again")
    : answerRound(visit, {
        trouble: sayAskRefusal(result.refusal),
        status: result.refusal.reason === "changed-meanwhile" ? 409 : 422,
      });
}
