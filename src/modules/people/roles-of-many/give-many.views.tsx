import type { Visit } from "../../../platform/web/visit.ts";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Empty } from "../../../ui/components/empty/empty.tsx";
import { FilterForm, FilterSelect } from "../../../ui/components/filter-form/filter-form.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import { peoplePaths } from "../paths.ts";
import { roles } from "../role.ts";
import { RoleFields } from "../roles/role.views.tsx";
import { GIVE, ManyPage } from "./many-page.views.tsx";
import type { BodyPeople } from "./people-by-body.ts";
import { countOf, type Tickable, Ticks } from "./ticks.views.tsx";

interface GivePageProps {
  visit: Visit;
  form: FormState;
  groups: readonly BodyPeople<Tickable>[];
  /** What the list is narrowed to; `all`: everybody shown is ticked. */
  shown: { readonly body: string; readonly role: string };
  bodies: readonly { readonly id: string; readonly name: string }[];
}

/** One role for many people at one press: narrow the list, tick, say the days. */
export function GiveManyPage({ visit, form, groups, shown, bodies }: GivePageProps) {
  const { slug } = visit.tenant;
  const path = peoplePaths.manyRoles(slug);
  const count = countOf(groups);
  return (
    <ManyPage visit={visit} title={GIVE} form={form} here="give">
      <FilterForm action={path}>
        <FilterSelect
          label="Organisation"
          name="body"
          value={shown.body}
          options={[
            { value: "", label: "Any" },
            ...bodies.map(({ id, name }) => ({ value: id, label: name })),
            { value: "none", label: "None" },
          ]}
        />
        <FilterSelect
          label="Role today"
          name="held"
          value={shown.role}
          options={[
            { value: "", label: "Any" },
            ...Object.entries(roles).map(([value, label]) => ({ value, label })),
            { value: "none", label: "None" },
          ]}
        />
      </FilterForm>
      {count === 0 ? (
        <Empty heading="Nobody works here in this way" actions={<a href={path}>Show everybody</a>}>
          <p>Choose another organisation or role.</p>
        </Empty>
      ) : (
        <Form action={path} state={form}>
          <Hidden name="body" value={shown.body} />
          <Hidden name="held" value={shown.role} />
          <Ticks
            form={form}
            name="people"
            groups={groups}
            allHref={`${path}?${new URLSearchParams({ body: shown.body, held: shown.role, all: "yes" })}`}
          />
          <RoleFields form={form} />
          <ButtonRow>
            <Button>Give them the role</Button>
            <a href={peoplePaths.people(slug)}>Leave without giving it</a>
          </ButtonRow>
        </Form>
      )}
    </ManyPage>
  );
}
