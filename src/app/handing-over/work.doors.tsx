import { z } from "zod";
import type { CalendarDate } from "../../kernel/calendar-date.ts";
import { invalid, type Typed } from "../../kernel/invalid.ts";
import { typedOneDay } from "../../modules/partnerships/index.ts";
import {
  getPerson,
  listPeopleAtWork,
  maySayWhoLeft,
  peoplePaths,
  sayLeavingRefusal,
} from "../../modules/people/index.ts";
import { page, seeOther } from "../../platform/web/answer.ts";
import type { Doors } from "../../platform/web/door.ts";
import type { Holder } from "../../platform/web/holding.ts";
import { parseForm } from "../../platform/web/parse-form.ts";
import type { Room } from "../../platform/web/room.ts";
import { typedPick, typedTick } from "../../platform/web/typed-field.ts";
import { uuidParam } from "../../platform/web/uuid-param.ts";
import type { Visit } from "../../platform/web/visit.ts";
import type { FormState } from "../../ui/form-state.ts";
import { gatherOpen } from "./gather-open.ts";
import { handOverWork, type WorkAsked } from "./hand-over-work.ts";
import { seenForm } from "./merger.form.ts";
import { WorkHandoverPage } from "./work.views.tsx";

const workForm = (today: CalendarDate) =>
  z.object({
    to: typedPick("Choose a person from the list").refine((id) => id !== "", "Choose who takes it over"),
    second: typedPick("Choose a person from the list"),
    third: typedPick("Choose a person from the list"),
    on: typedOneDay(today, "Say from which day on, for example “today”"),
    leaves: typedTick,
  });

/** Everything open of somebody, in every room, to one or several others. */
export function openWorkDoors(doors: Doors, rooms: readonly Room[]): void {
  const path = "/:partnership/desk/set-up/people/:id/handing-over";
  doors.get(path, "people:person:change", (visit) => showWork(visit, rooms));
  doors.post(path, "people:person:change", (visit) => postWork(visit, rooms));
}

async function showWork(visit: Visit, rooms: readonly Room[]): Promise<Response> {
  const read = (name: string) => visit.query(name)?.slice(0, 100) ?? "";
  const typed: Typed = {
    to: read("to"),
    second: read("second"),
    third: read("third"),
    on: read("on"),
    ...(read("leaves") === "yes" ? { leaves: "yes" } : {}),
  };
  if (typed.to === "" && typed.on === "") return answerWork(visit, rooms, { typed: { on: "today" } }, null);
  const read_ = await readAsked(visit, typed);
  return "problems" in read_
    ? answerWork(visit, rooms, read_, null, 422)
    : answerWork(visit, rooms, { typed }, read_);
}

async function postWork(visit: Visit, rooms: readonly Room[]): Promise<Response> {
  const asked = await readAsked(visit, visit.typed);
  if ("problems" in asked) return answerWork(visit, rooms, asked, null, 422);
  const consent = parseForm(seenForm, visit.typed);
  const seen = consent.ok ? consent.value.seen : [];
  const result = await handOverWork(visit.scope, { tenant: visit.tenant, rooms }, asked, seen);
  if (result.ok) return seeOther(peoplePaths.person(visit.tenant.slug, asked.from.id), "handed-over");
  const { reason } = result.refusal;
  const isLate = reason === "changed-meanwhile";
  const problem =
    result.refusal.reason === "cannot-leave"
      ? { field: "leaves", message: sayLeavingRefusal(result.refusal.why) }
      : { field: "to", message: REFUSALS[result.refusal.reason] };
  const refused = invalid(visit.typed, [problem]);
  return answerWork(visit, rooms, refused, isLate ? asked : null, isLate ? 409 : 422);
}

const REFUSALS = {
  "changed-meanwhile": "What is open changed meanwhile. Nothing was done. Look at the list as it is now",
  "same-one": "They cannot take over from themselves. Choose somebody else",
  "nothing-open": "Nothing is open of them from that day on, so there is nothing to hand over",
} as const;

/** Who takes over what and from when, out of the address or the form; or what has to be put right. */
async function readAsked(
  visit: Visit,
  typed: Typed,
): Promise<WorkAsked | (FormState & { problems: object[] })> {
  const form = parseForm(workForm(visit.scope.asOn), typed);
  if (!form.ok) return { ...form, problems: [...form.problems] };
  const person = await getPerson(visit.scope, uuidParam(visit, "id"));
  const people = new Map((await listPeopleAtWork(visit.scope)).map((one) => [one.id, one]));
  const { to, second, third, on } = form.value;
  const wanted = [...new Set([to, second, third].filter((id) => id !== ""))];
  const takers = wanted.flatMap((id): Holder[] => {
    const one = people.get(id);
    return one && one.id !== person.id ? [holderOf(one)] : [];
  });
  const [first, ...more] = takers;
  if (!first || takers.length < wanted.length) {
    const message = wanted.includes(person.id)
      ? REFUSALS["same-one"]
      : "This person does not work here any more. Choose another";
    const refused = invalid(typed, [{ field: "to", message }]);
    return { ...refused, problems: [...refused.problems] };
  }
  const chosen = new Map(
    Object.entries(typed).flatMap(([name, value]) =>
      name.startsWith("of:") && typeof value === "string" ? [[name.slice(3), value] as const] : [],
    ),
  );
  const leaves = form.value.leaves && (await maySayWhoLeft(visit.scope, person)) && person.leftOn === null;
  return { from: holderOf(person), to: [first, ...more], on, chosen, leaves };
}

function holderOf({ id, name }: { readonly id: string; readonly name: string }): Holder {
  return { kind: "person", id, name, aliases: [] };
}

async function answerWork(
  visit: Visit,
  rooms: readonly Room[],
  form: FormState,
  asked: WorkAsked | null,
  status = 200,
): Promise<Response> {
  const person = await getPerson(visit.scope, uuidParam(visit, "id"));
  const others = (await listPeopleAtWork(visit.scope)).filter(({ id }) => id !== person.id);
  const parts = asked ? await gatherOpen(visit.scope, visit.tenant, rooms, [asked.from], asked.on) : [];
  const shown = asked ? { asked, parts } : null;
  const mayLeave = person.leftOn === null && (await maySayWhoLeft(visit.scope, person));
  return page(
    <WorkHandoverPage
      visit={visit}
      person={person}
      others={others}
      form={form}
      shown={shown}
      mayLeave={mayLeave}
    />,
    status,
  );
}
