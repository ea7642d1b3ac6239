import { type CalendarDate, sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { Facts } from "../../../ui/components/facts/facts.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import { peoplePaths } from "../paths.ts";
import type { PersonRow, RoleGrantRow } from "../person.table.ts";
import { holdsOn, isRole, roles } from "../role.ts";
import { ROLE_SENTENCES, sayByWhom } from "./role.words.ts";
import type { ToldGrant } from "./role-story.store.ts";

interface RoleTableProps {
  visit: Visit;
  person: PersonRow;
  grants: readonly ToldGrant[];
  gives: boolean;
}

/** What a person may do, from when to when and by whom. */
export function RoleTable({ visit, person, grants, gives }: RoleTableProps) {
  const today = visit.scope.asOn;
  const ending = {
    heading: "Its end",
    cell: ({ grant }: ToldGrant) =>
      isOver(grant, today) ? (
        "Over"
      ) : (
        <a href={peoplePaths.roleEnd(visit.tenant.slug, person.id, grant.id)}>
          {grant.toOn === null ? "End it" : "Change its end"}
          <span class="cm-vh">: {sayRole(grant.role)}</span>
        </a>
      ),
  };
  return (
    <DataTable
      caption={`Roles of ${person.name}, the latest first`}
      hideCaption
      plain
      columns={[
        { heading: "Role", cell: ({ grant }) => sayRole(grant.role) },
        { heading: "From", cell: ({ grant }) => sayDay(grant.fromOn) },
        { heading: "To", cell: ({ grant }) => (grant.toOn === null ? "No end" : sayDay(grant.toOn)) },
        { heading: "On this day", cell: ({ grant }) => sayNow(grant, today) },
        { heading: "Given by", cell: ({ givenBy }) => sayByWhom(givenBy, "Came with the partnership") },
        ...(grants.some(({ endedBy }) => endedBy)
          ? [{ heading: "End said by", cell: ({ endedBy }: ToldGrant) => sayByWhom(endedBy, "Nobody yet") }]
          : []),
        ...(gives ? [ending] : []),
      ]}
      rows={grants}
    />
  );
}

/** Gives a role from a day to a day. */
export function RoleForm({ visit, person, form }: { visit: Visit; person: PersonRow; form: FormState }) {
  return (
    <Form action={peoplePaths.roles(visit.tenant.slug, person.id)} state={form}>
      <RoleFields form={form} />
      <ButtonRow>
        <Button>Give the role</Button>
      </ButtonRow>
    </Form>
  );
}

/** Which role, from which day, to which. */
export function RoleFields({ form }: { form: FormState }) {
  return (
    <>
      <SelectField
        form={form}
        name="role"
        label="Which role?"
        options={[
          { value: "", label: "Choose" },
          ...Object.entries(roles).map(([value, label]) => ({ value, label })),
        ]}
      />
      <Details summary="What each role is for">
        <RoleSentences />
      </Details>
      <TextField
        form={form}
        name="fromOn"
        label="First day"
        hint="Such as “1 December 2026”, or “today”."
        letters={20}
      />
      <TextField
        form={form}
        name="toOn"
        label="Last day"
        hint="Holds until the end of this day. Empty: no end."
        optional
        letters={20}
      />
    </>
  );
}

/** The last day of a role, and the two ways on. */
export function LastDayFields({ form, away }: { form: FormState; away: string }) {
  return (
    <>
      <TextField
        form={form}
        name="lastOn"
        label="Last day"
        hint="The role holds until the end of this day. To end it at once, write “yesterday”."
        letters={20}
      />
      <ButtonRow>
        <Button>Save the last day</Button>
        <a href={away}>Leave without saving</a>
      </ButtonRow>
    </>
  );
}

/** Each role with what it is for. */
export function RoleSentences() {
  return (
    <Facts
      side
      facts={Object.entries(roles).map(([role, term]) => ({
        term,
        value: isRole(role) ? ROLE_SENTENCES[role] : "",
      }))}
    />
  );
}

/** The name of a role, or the symbol where it is one that is not given any more. */
export function sayRole(role: string): string {
  return isRole(role) ? roles[role] : role;
}

function isOver(grant: RoleGrantRow, today: CalendarDate): boolean {
  return grant.toOn !== null && grant.toOn < today;
}

function sayNow(grant: RoleGrantRow, today: CalendarDate): string {
  if (holdsOn(grant, today)) return "Holds";
  return isOver(grant, today) ? "Is over" : "Has yet to begin";
}
