import { sayDay } from "../../../kernel/calendar-date.ts";
import { Choices } from "../../../ui/components/choices/choices.tsx";
import { DateField } from "../../../ui/components/date-field/date-field.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import { planPaths } from "../paths.ts";
import { theGroup } from "./approval.words.ts";
import type { OfferedAct } from "./offered-acts.ts";
import type { ActsProps } from "./version-act.views.tsx";
import { askedGroup } from "./version-trail.ts";

/** What an act on a version asks for. */
export function VersionActFields({ of, act }: { of: ActsProps; act: OfferedAct }) {
  const { visit, plan, found, form } = of;
  const readingHref = planPaths.dayReading(visit.tenant.slug, "ahead");
  switch (act) {
    case "publish":
      return (
        <p class="cm-measure">
          Everybody can read exactly the words that were frozen here. What changed in the live plan since is
          not among them.
        </p>
      );
    case "decide":
      return <DecisionFields {...of} />;
    case "begin-consultation":
      return (
        <>
          <Choices
            form={form}
            name="audience"
            label="Who may comment?"
            picks={[
              { value: "partners", label: "Partners", hint: "People who sign in here" },
              {
                value: "everyone",
                label: "Everyone",
                hint: "Its words are public while it is open, on a page of their own",
              },
            ]}
          />
          <DateField
            form={form}
            name="closesOn"
            label="Until which day?"
            hint="That day included. For example 18 December 2026."
            readingHref={readingHref}
          />
          <TextArea
            form={form}
            name="introduction"
            label="What do you want to know?"
            hint="A few plain sentences before the plan."
            rows={4}
          />
        </>
      );
    case "change-closing-day":
      return (
        <DateField
          form={form}
          name="laterOn"
          label="Until which day now?"
          hint={`It stands at ${sayDay(found.consultation?.closesOn ?? visit.scope.asOn)}.`}
          readingHref={readingHref}
        />
      );
    case "close-consultation":
      return <TextArea form={form} name="closeReason" label="Why?" rows={2} />;
    case "send":
      return (
        <>
          <p>It is listed for the clerk as waiting for that group, until its decision is recorded.</p>
          <SelectField
            form={withGroup(form, "sendTo", plan.approvingGroupId)}
            name="sendTo"
            label="Which group?"
            options={groupOptions(of)}
          />
          <TextArea form={form} name="sendNote" label="What are they asked?" optional rows={2} />
        </>
      );
    case "begin-review":
      return (
        <>
          <p>The public page says that the plan is under review, and since when. It holds meanwhile.</p>
          <TextArea form={form} name="reviewNote" label="Why now, and how?" optional rows={2} />
        </>
      );
    case "end-review":
      return (
        <>
          <p>Where the review leads to another plan, put the next version forward instead.</p>
          <TextArea form={form} name="reviewNote" label="What was found?" optional rows={2} />
        </>
      );
    case "withdraw":
      return <TextArea form={form} name="endReason" label="Why?" rows={2} />;
    default:
      return act satisfies never;
  }
}

/** What a group decided: at which meeting, under which minute, in which words. */
function DecisionFields(of: ActsProps) {
  const { visit, plan, found, groups, form } = of;
  const board = groups.find(({ id }) => id === plan.approvingGroupId);
  return (
    <>
      <Choices
        form={form}
        name="decision"
        label="What was decided?"
        picks={[
          {
            value: "approved",
            label: "Approved",
            hint: board ? `By ${theGroup(board.name)}: it can be published then` : "It can be published then",
          },
          { value: "agreed", label: "Agreed", hint: "By a group, on the way to the board" },
          { value: "returned", label: "Returned", hint: "It goes no further; the plan is worked on" },
        ]}
      />
      <SelectField
        form={withGroup(form, "decidedBy", askedGroup(found.steps) ?? plan.approvingGroupId)}
        name="decidedBy"
        label="By which group?"
        options={groupOptions(of)}
      />
      <DateField
        form={form}
        name="metOn"
        label="The day of the meeting"
        hint="For example 3 December 2026."
        readingHref={planPaths.dayReading(visit.tenant.slug, "nearest")}
      />
      <TextField
        form={form}
        name="minute"
        label="The minute"
        hint="Its number or reference: 7, or “item 4.2”."
        optional
        letters={20}
      />
      <TextArea
        form={form}
        name="said"
        label="What they said, and on what conditions"
        hint="Of a version that is published, everybody can read it. Of one that is returned: what has to change."
        optional
        rows={3}
      />
    </>
  );
}

function groupOptions({ groups }: ActsProps) {
  return [
    { value: "", label: "Choose a group" },
    ...groups.map(({ id, name }) => ({ value: id, label: name })),
  ];
}

/** The group it waits for, or the plan's own board, stands there first, until somebody chooses another. */
function withGroup(form: FormState, name: string, groupId: string | null): FormState {
  if (form.typed[name] !== undefined || !groupId) return form;
  return { ...form, typed: { ...form.typed, [name]: groupId } };
}
