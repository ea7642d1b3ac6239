import type { Child } from "hono/jsx";
import type { Visit } from "../../../platform/web/visit.ts";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { Empty } from "../../../ui/components/empty/empty.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { HintAndErrors } from "../../../ui/components/field/field.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { FilterForm, FilterSelect } from "../../../ui/components/filter-form/filter-form.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { Tabs } from "../../../ui/components/tabs/tabs.tsx";
import { allTypedIn, type FormState, hasProblems } from "../../../ui/form-state.ts";
import { sayMany } from "../../../ui/words/number-words.ts";
import { DeskPage, SetUpCrumbs } from "../../partnerships/index.ts";
import { peoplePaths } from "../paths.ts";
import { PEOPLE } from "../person-list.views.tsx";
import { roles } from "../role.ts";
import { RoleSentences, sayRole } from "../roles/role.views.tsx";
import type { BodyPeople } from "./people-by-body.ts";

/** Somebody with the box that is ticked for them. */
export interface Tickable {
  readonly value: string;
  readonly name: string;
  /** What stands beside the name, so that one knows whom one ticks. */
  readonly beside: string;
}

interface GivePageProps {
  visit: Visit;
  form: FormState;
  groups: readonly BodyPeople<Tickable>[];
  /** What the list is narrowed to; `all`: everybody shown is ticked. */
  shown: { readonly body: string; readonly role: string };
  bodies: readonly { readonly id: string; readonly name: string }[];
}

const GIVE = "Give a role to many";
const END = "End a role of many";
const NO_BODY = "No organisation";

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
          <ButtonRow>
            <Button>Give them the role</Button>
            <a href={peoplePaths.people(slug)}>Leave without giving it</a>
          </ButtonRow>
        </Form>
      )}
    </ManyPage>
  );
}

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
          <TextField
            form={form}
            name="lastOn"
            label="Last day"
            hint="The role holds until the end of this day. To end it at once, write “yesterday”."
            letters={20}
          />
          <ButtonRow>
            <Button>Save the last day</Button>
            <a href={peoplePaths.people(visit.tenant.slug)}>Leave without saving</a>
          </ButtonRow>
        </Form>
      ) : null}
    </ManyPage>
  );
}

interface ManyPageProps {
  visit: Visit;
  title: string;
  form: FormState;
  here: "give" | "end";
  children?: Child;
}

function ManyPage({ visit, title, form, here, children }: ManyPageProps) {
  const { slug } = visit.tenant;
  return (
    <DeskPage visit={visit} title={title} width="narrow" error={hasProblems(form)}>
      <SetUpCrumbs
        tenant={visit.tenant}
        above={[{ label: PEOPLE, href: peoplePaths.people(slug) }]}
        here={title}
      />
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      <Tabs
        label="What to do with the role"
        tabs={[
          { label: "Give", href: peoplePaths.manyRoles(slug), current: here === "give" },
          { label: "End", href: peoplePaths.manyRoleEnds(slug), current: here === "end" },
        ]}
      />
      {children}
    </DeskPage>
  );
}

interface TicksProps {
  form: FormState;
  name: string;
  groups: readonly BodyPeople<Tickable>[];
  /** The same page with everybody ticked. */
  allHref: string;
}

/** A box beside each person, body by body. */
function Ticks({ form, name, groups, allHref }: TicksProps) {
  const ticked = allTypedIn(form, name);
  const count = countOf(groups);
  return (
    <fieldset class="cm-q" id={name}>
      <legend>
        Who? <span class="cm-quiet">{sayMany(count, "person", "people")}</span>
      </legend>
      <HintAndErrors
        form={form}
        name={name}
        id={name}
        hint={
          count > 1 ? (
            <>
              <a href={allHref}>Tick all of them</a>, before you write anything else.
            </>
          ) : null
        }
      />
      {groups.map(({ name: body, people }) => (
        <div class="cm-q" role="group" aria-label={body ?? NO_BODY}>
          <p>
            <strong>{body ?? NO_BODY}</strong>
          </p>
          <div>
            {people.map(({ value, name: who, beside }) => (
              <label class="cm-check cm-check--row">
                <input type="checkbox" name={name} value={value} checked={ticked.includes(value)} />
                <span>
                  {who} <span class="cm-small cm-quiet">{beside}</span>
                </span>
              </label>
            ))}
          </div>
        </div>
      ))}
    </fieldset>
  );
}

function countOf(groups: readonly BodyPeople<Tickable>[]): number {
  return groups.reduce((sum, { people }) => sum + people.length, 0);
}
