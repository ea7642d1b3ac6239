import type { Visit } from "../../../platform/web/visit.ts";
import { FilterForm, FilterSelect } from "../../../ui/components/filter-form/filter-form.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import { peoplePaths } from "../paths.ts";
import { LastDayFields, sayRole } from "../roles/role.views.tsx";
import { END, ManyPage } from "./many-page.views.tsx";
import type { BodyPeople } from "./people-by-body.ts";
import { countOf, type Tickable, Ticks } from "./ticks.views.tsx";

interface EndPageProps {
  visit: Visit;
  form: FormState;
  /** The role that was chosen; empty until one is. */
  role: string;
  /** Each role that somebody holds or will, with by how many. */
  held: readonly { readonly role: string; readonly count: number }[];
  groups: readonly BodyPeople<Tickable>[];
}

/** The last day of one role of many people: choose the role, tick, say the day. */
export function EndManyPage({ visit, form, role, held, groups }: EndPageProps) {
  const path = peoplePaths.manyRoleEnds(visit.tenant.slug);
  return (
    <ManyPage visit={visit} title={END} form={form} here="end">
      <FilterForm action={path}>
        <FilterSelect
          label="Role"
          name="role"
          value={role}
          options={[
            { value: "", label: "Choose" },
            ...held.map(({ role, count }) => ({ value: role, label: `${sayRole(role)} (${count})` })),
          ]}
        />
      </FilterForm>
      {role === "" ? <p>Choose a role. Those who hold it now, or will, are listed with their days.</p> : null}
      {role !== "" && countOf(groups) === 0 ? <p>Nobody holds this role now, or will.</p> : null}
      {countOf(groups) > 0 ? (
        <Form action={path} state={form}>
          <Hidden name="role" value={role} />
          <Ticks
            form={form}
            name="held"
            groups={groups}
            allHref={`${path}?${new URLSearchParams({ role, all: "yes" })}`}
          />
          <LastDayFields form={form} away={peoplePaths.people(visit.tenant.slug)} />
        </Form>
      ) : null}
    </ManyPage>
  );
}
