import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Hidden } from "../../../ui/components/form/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import { partnershipPaths } from "../../partnerships/index.ts";
import type { PlanRow } from "./plan.table.ts";
import { type HeadingKind, headingKinds, planKinds } from "./plan.ts";
import { headingWord, sayKind, sayTitle } from "./plan.words.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a plan can be tied to. */
export interface PlanChoices {
  readonly groups: readonly Named[];
  readonly organisations: readonly Named[];
  readonly places: readonly Named[];
  /** The other plans, which it can stand within or be informed by. */
  readonly plans: readonly Pick<PlanRow, "id" | "number" | "title" | "period">[];
  /** The action that a new plan works out. */
  readonly action: { readonly number: number; readonly text: string } | null;
}

interface PlanFieldsProps {
  slug: string;
  words: Readonly<Record<string, string>>;
  choices: PlanChoices;
  form: FormState;
}

/** A plan's own words, what its headings are, and where it stands among the others. */
export function PlanFields({ slug, words, choices, form }: PlanFieldsProps) {
  const { groups, organisations, places, plans, action } = choices;
  const named = (list: readonly Named[], none: string) => [
    { value: "", label: none },
    ...list.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <>
      {action ? <Hidden name="action" value={action.number} /> : null}
      <TextField form={form} name="title" label="What is the plan called?" hint="Residents see this name." />
      <SelectField
        form={form}
        name="kind"
        label="What kind of plan is it?"
        options={Object.keys(planKinds).map((kind) => ({ value: kind, label: sayKind(kind, words) }))}
      />
      <SelectField
        form={form}
        name="headings"
        label="What do its actions stand under?"
        hint="The pages of the plan use this word. Administrators can put another in its place, under The partnership."
        options={(Object.keys(headingKinds) as HeadingKind[]).map((headings) => ({
          value: headings,
          label: headingWord({ headings }, words).Many,
        }))}
      />
      <TextField
        form={form}
        name="period"
        label="Which years is it for?"
        hint="As you would say it: 2026 to 2028"
        optional
      />
      <TextArea
        form={form}
        name="summary"
        label="What is it for, in a sentence or two?"
        optional
        rows={3}
        plainWordsHref={partnershipPaths.plainWords(slug)}
      />
      <TextField
        form={form}
        name="datedOn"
        label="The day of its paper"
        hint="For example 12 November 2026. “Within 6 months” is counted from this day; without it, it is not counted."
        optional
        letters={20}
      />
      <SelectField
        form={form}
        name="owner"
        label="Whose plan is it?"
        optional
        options={[
          { value: "", label: "The whole partnership’s" },
          ...groups.map(({ id, name }) => ({ value: `group:${id}`, label: name })),
          ...organisations.map(({ id, name }) => ({ value: `organisation:${id}`, label: name })),
        ]}
      />
      <SelectField
        form={form}
        name="place"
        label="Which place is it for?"
        optional
        options={named(places, "The whole area")}
      />
      {action ? (
        <p>
          It works out the action <strong>{action.text}</strong>.
        </p>
      ) : (
        <SelectField
          form={form}
          name="parent"
          label="Does it stand within another plan?"
          optional
          options={named(
            plans.map((plan) => ({ id: plan.id, name: sayTitle(plan) })),
            "No, on its own",
          )}
        />
      )}
      <SelectField
        form={form}
        name="watchedBy"
        label="Which group watches over it?"
        optional
        options={named(groups, "None yet")}
      />
      <SelectField
        form={form}
        name="moves"
        label="Which group agrees to moving its dates?"
        hint="Then its decision is written down, with the day it met and its minute, and nobody changes a date past it once the plan is published."
        optional
        options={named(groups, "None: whoever works on the plan")}
      />
    </>
  );
}

/** What was typed for the owner, from the columns. */
export function typedOwner(row: {
  readonly ownerGroupId: string | null;
  readonly ownerOrganisationId: string | null;
}): string {
  if (row.ownerGroupId) return `group:${row.ownerGroupId}`;
  return row.ownerOrganisationId ? `organisation:${row.ownerOrganisationId}` : "";
}
