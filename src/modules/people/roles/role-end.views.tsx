import type { Child } from "hono/jsx";
import { type CalendarDate, sayDay } from "../../../kernel/calendar-date.ts";
import type { Problem } from "../../../kernel/invalid.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { type FormState, hasProblems, typedIn } from "../../../ui/form-state.ts";
import { DeskPage, SetUpCrumbs } from "../../partnerships/index.ts";
import { peoplePaths } from "../paths.ts";
import type { PersonRow, RoleGrantRow } from "../person.table.ts";
import { PEOPLE } from "../person-list.views.tsx";
import type { RoleEndRefusal } from "./end-role.ts";
import type { RoleRefusal } from "./grant-role.ts";
import { LastDayFields, sayRole } from "./role.views.tsx";

interface RoleEndPageProps {
  visit: Visit;
  person: PersonRow;
  grant: RoleGrantRow;
  form: FormState;
  /** What somebody else wrote meanwhile, above the form. */
  conflict?: Child;
}

/** The end of a role: one question. */
export function RoleEndPage({ visit, person, grant, form, conflict }: RoleEndPageProps) {
  const { slug } = visit.tenant;
  const role = sayRole(grant.role);
  const title = `End a role of ${person.name}`;
  const away = peoplePaths.person(slug, person.id);
  return (
    <DeskPage visit={visit} title={title} width="narrow" error={hasProblems(form)}>
      <SetUpCrumbs
        tenant={visit.tenant}
        above={[
          { label: PEOPLE, href: peoplePaths.people(slug) },
          { label: person.name, href: away },
        ]}
        here={title}
      />
      {conflict}
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      <p>
        <strong>{role}</strong>, from {sayDay(grant.fromOn)}
        {grant.toOn === null ? ", without an end." : ` to ${sayDay(grant.toOn)}.`}
      </p>
      <Form action={peoplePaths.roleEnd(slug, person.id, grant.id)} state={form}>
        <Hidden name="until" value={typedIn(form, "until")} />
        <LastDayFields form={form} away={away} />
      </Form>
    </DeskPage>
  );
}

/** Why a role could not be given, at its field. */
export function roleProblem(refusal: RoleRefusal, today: CalendarDate): Problem {
  const field = refusal.reason === "leaves" && refusal.on >= today ? "toOn" : "role";
  return { field, message: sayRoleRefusal(refusal, today) };
}

/** Why a role could not be given, with the way out. */
export function sayRoleRefusal(refusal: RoleRefusal, today: CalendarDate): string {
  switch (refusal.reason) {
    case "holds-it-already": {
      const { fromOn, toOn } = refusal.held;
      const until = toOn === null ? "without an end" : `to ${sayDay(toOn)}`;
      return `They hold this role already, from ${sayDay(fromOn)} ${until}. End that one first, or choose other days`;
    }
    case "leaves":
      return refusal.on < today
        ? `They left on ${sayDay(refusal.on)}. Say first, on their page, that they are back`
        : `Their last day here is ${sayDay(refusal.on)}. Give the role until that day, or say first that they stay`;
    default:
      return refusal satisfies never;
  }
}

/** Why a role could not be ended so, at its field. */
export function roleEndProblem(
  refusal: Exclude<RoleEndRefusal, { readonly reason: "changed-meanwhile" }>,
): Problem {
  return { field: "lastOn", message: sayEndRefusal(refusal) };
}

/** Why a role cannot end on that day, with the way out. */
export function sayEndRefusal(
  refusal: Exclude<RoleEndRefusal, { readonly reason: "changed-meanwhile" }>,
): string {
  switch (refusal.reason) {
    case "over-already":
      return `This role was over on ${sayDay(refusal.on)}, and stays as it was`;
    case "before-it-began":
      return `They have held it since ${sayDay(refusal.fromOn)}. Give that day or a later one`;
    case "nobody-would-give-roles":
      return `Somebody must be able to give roles, and from ${sayDay(refusal.from)} nobody could. Make somebody else an administrator first`;
    default:
      return refusal satisfies never;
  }
}
