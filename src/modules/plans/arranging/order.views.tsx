import type { Child } from "hono/jsx";
import type { Visit } from "../../../platform/web/visit.ts";
import { Box } from "../../../ui/components/box/box.tsx";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Empty } from "../../../ui/components/empty/empty.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { type OrderedThing, OrderList } from "../../../ui/components/order-list/order-list.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { type FormState, hasProblems } from "../../../ui/form-state.ts";
import { DeskPage } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import { type HeadingWord, headingWord } from "../plans/plan.words.ts";
import type { PlanSheet, SheetImprovement } from "../plans/plan-sheet.store.ts";
import { PlanTabs } from "../plans/plan-tabs.views.tsx";
import { ArrangingCrumbs } from "./arranging-crumbs.views.tsx";
import { isOutOfOrder, numberAnew } from "./order.ts";

interface OrderPageProps {
  visit: Visit;
  sheet: PlanSheet;
  form: FormState;
  notice: Child;
}

/** The order of a plan's improvements and of the actions under each: by buttons, or right after another. */
export function OrderPage({ visit, sheet, form, notice }: OrderPageProps) {
  const { slug } = visit.tenant;
  const { plan, improvements } = sheet;
  return (
    <DeskPage visit={visit} title={`Order: ${plan.title}`} error={hasProblems(form)} notice={notice}>
      <ArrangingCrumbs slug={slug} plan={plan} here="Order" />
      <ErrorSummary form={form} />
      <PageHead
        title="Order"
        intro="As they stand here, they stand in the plan. What is published keeps its order until you publish again."
      />
      <PlanTabs visit={visit} sheet={sheet} here="edit" />
      {improvements.length === 0 ? (
        <Empty heading="Nothing is in this plan yet">
          <p>Its improvements and actions can be put in order once they are there.</p>
        </Empty>
      ) : (
        <>
          <Numbers slug={slug} sheet={sheet} heading={headingWord(plan, visit.tenant.words)} />
          <Form action={planPaths.order(slug, plan.number)} guard={false}>
            <Hidden name="version" value={plan.version} />
            <OrderList field="step" things={thingsOf(improvements)} />
          </Form>
          <FarMove slug={slug} sheet={sheet} form={form} heading={headingWord(plan, visit.tenant.words)} />
        </>
      )}
    </DeskPage>
  );
}

function thingsOf(improvements: readonly SheetImprovement[]): OrderedThing[] {
  return improvements.map(({ id, number, title, actions }, index) => {
    const name = `${number ?? index + 1}. ${title}`;
    return {
      ...stepsOf("improvement", id, index, improvements.length),
      label: <strong>{name}</strong>,
      name,
      within: actions.map((action, place) => {
        const label = `${action.label} ${action.text}`;
        return { ...stepsOf("action", action.id, place, actions.length), label, name: label };
      }),
    };
  });
}

function stepsOf(what: "improvement" | "action", id: string, index: number, of: number) {
  return {
    id: `t-${id}`,
    up: index > 0 ? `${what}:${id}:up` : null,
    down: index < of - 1 ? `${what}:${id}:down` : null,
  };
}

/** For a way that would take many steps. */
function FarMove({
  slug,
  sheet,
  form,
  heading,
}: {
  slug: string;
  sheet: PlanSheet;
  form: FormState;
  heading: HeadingWord;
}) {
  const { plan, improvements } = sheet;
  const things = improvements.flatMap(({ id, number, title, actions }, index) => [
    { value: `improvement:${id}`, label: `${number ?? index + 1}. ${title}` },
    ...actions.map((action) => ({ value: `action:${action.id}`, label: `${action.label} ${action.text}` })),
  ]);
  return (
    <section aria-labelledby="far">
      <h2 id="far">A long way at once</h2>
      <Form action={planPaths.order(slug, plan.number)} state={form}>
        <Hidden name="version" value={plan.version} />
        <SelectField form={form} name="thing" label="Put" options={things} />
        <SelectField
          form={form}
          name="after"
          label="right after"
          hint={`An action goes among the actions of its own ${heading.one}.`}
          options={[{ value: "", label: "Nothing: to the beginning" }, ...things]}
        />
        <ButtonRow>
          <Button kind="secondary">Put it there</Button>
        </ButtonRow>
      </Form>
    </section>
  );
}

function Numbers({
  slug,
  sheet: { plan, improvements },
  heading,
}: {
  slug: string;
  sheet: PlanSheet;
  heading: HeadingWord;
}) {
  const numbers = improvements.map(({ number }) => number);
  if (!isOutOfOrder(numbers)) return null;
  const anew = numberAnew(numbers);
  return (
    <Box tone="todo" heading="The numbers are not in this order">
      <p>
        The paper numbers the {heading.many} {numbers.map((number) => number ?? "none").join(", ")}. They can
        keep these numbers, or be numbered {anew.join(", ")}. The labels of their actions follow.
      </p>
      <Form action={planPaths.numbering(slug, plan.number)} guard={false}>
        <Hidden name="version" value={plan.version} />
        <Button kind="secondary">
          Number them {anew[0]} to {anew.at(-1)}
        </Button>
      </Form>
    </Box>
  );
}
