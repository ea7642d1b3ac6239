import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import type { Option } from "../../../ui/components/field/options.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { type FormState, hasProblems } from "../../../ui/form-state.ts";
import { DeskPage } from "../../partnerships/index.ts";
import type { ActionRow } from "../actions/action.table.ts";
import { planPaths } from "../paths.ts";

interface MovePageProps {
  visit: Visit;
  action: ActionRow;
  /** Every heading of every plan that an action can go to, its own plan's first. */
  headings: readonly Option[];
  /** Whether measures or costs of its whole heading stay behind. */
  staysBehind: boolean;
  form: FormState;
}

/** Moving an action under another heading, of its plan or another. */
export function MovePage({ visit, action, headings, staysBehind, form }: MovePageProps) {
  const { slug } = visit.tenant;
  const title = "Move the action";
  const back = planPaths.action(slug, action.number);
  return (
    <DeskPage visit={visit} title={title} width="narrow" error={hasProblems(form)}>
      <Breadcrumbs
        above={[
          { label: "Plans", href: planPaths.plans(slug) },
          { label: `Action ${action.number}`, href: back },
        ]}
        here={title}
      />
      <ErrorSummary form={form} />
      <PageHead
        title={title}
        intro="Its number and address stay. Its history, updates, evidence, steps, themes and helpers come with it, and the measures, costs and risks that are its own."
      />
      <p>
        <strong>{action.text}</strong>
      </p>
      {staysBehind ? <p>Measures, costs, risks and resources of the whole improvement stay there.</p> : null}
      {headings.length === 0 ? (
        <p>There is no other improvement to move it to. Add one to a plan first.</p>
      ) : (
        <Form action={planPaths.move(slug, action.number)} state={form}>
          <Hidden name="version" value={action.version} />
          <SelectField form={form} name="to" label="Where does it go?" options={headings} />
          <ButtonRow>
            <Button>Move it</Button>
            <a href={back}>Leave it where it is</a>
          </ButtonRow>
        </Form>
      )}
    </DeskPage>
  );
}
