import type { Child } from "hono/jsx";
import { allowed } from "../../../platform/access/predicate.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Button, ButtonLink } from "../../../ui/components/button/button.tsx";
import { CountMatrix } from "../../../ui/components/count-matrix/count-matrix.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { Empty } from "../../../ui/components/empty/empty.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { HintAndErrors } from "../../../ui/components/field/field.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Flag } from "../../../ui/components/marks/marks.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { allTypedIn, blankForm, type FormState, hasProblems } from "../../../ui/form-state.ts";
import { planPaths } from "../paths.ts";
import { addressOf, noFilter } from "../plans/plan-filter.props.ts";
import { PlanFrame } from "../plans/plan-frame.views.tsx";
import type { PlanSheet } from "../plans/plan-sheet.store.ts";
import type { PlanView } from "../plans/plan-view.store.ts";
import { changesActions, changesPlans } from "../policy.ts";
import type { ThemeRow } from "./theme.table.ts";
import { isOffered } from "./theme.ts";
import type { MatrixHeading } from "./theme-matrix.ts";
import { columnsOf, matrixRows } from "./theme-tables.props.ts";

interface PlanThemesPageProps {
  visit: Visit;
  view: PlanView;
  headings: readonly MatrixHeading[];
  /** The form of tagging, where it was refused. */
  form?: FormState;
  notice?: Child;
}

/** A plan's headings by the partnership's themes, and the themes of its actions to be set for many at once. */
export function PlanThemesPage({ visit, view, headings, form = blankForm, notice }: PlanThemesPageProps) {
  const { scope, tenant } = visit;
  const { slug } = tenant;
  const at = planPaths.planThemes(slug, view.whole.plan.number);
  const changes = allowed(changesPlans, scope, null);
  const columns = columnsOf(view.themes, headings, scope.asOn);
  const offered = view.themes.filter((theme) => isOffered(theme, scope.asOn));
  return (
    <PlanFrame
      visit={visit}
      view={view}
      here="themes"
      at={at}
      way="themes"
      notice={notice}
      error={hasProblems(form)}
    >
      <ErrorSummary form={form} />
      {view.themes.length === 0 ? (
        <Empty
          heading="This partnership has no themes yet"
          actions={changes ? <ButtonLink href={planPaths.newTheme(slug)}>Add a theme</ButtonLink> : null}
        >
          <p>A theme is a tag that runs across all plans. Adopting one changes no plan.</p>
        </Empty>
      ) : (
        <>
          <h2>Headings by themes</h2>
          <p class="cm-measure">
            An action with two themes counts in both columns and once in the total. Themes stand beside
            actions and never above them. <a href={planPaths.themes(slug)}>All themes of the partnership</a>
          </p>
          <CountMatrix
            caption="Actions by heading and theme"
            of="Heading"
            {...matrixRows(headings, columns, (heading, theme) => {
              const number = heading?.ofPlan?.number ?? view.whole.plan.number;
              const asked = { ...noFilter, improvement: heading?.id ?? "", theme };
              return addressOf(planPaths.plan(slug, number), asked);
            })}
          />
          <TableDownloads table={at} search={visit.search} />
          {allowed(changesActions, scope, null) && offered.length > 0 ? (
            <TagMany slug={slug} sheet={view.shown} themes={view.themes} form={form} />
          ) : null}
        </>
      )}
    </PlanFrame>
  );
}

interface TagManyProps {
  slug: string;
  /** What the filter leaves: only these can be ticked. */
  sheet: PlanSheet;
  themes: readonly ThemeRow[];
  form: FormState;
}

/** Ticks on actions, and one theme to be given to them or taken from them. */
function TagMany({ slug, sheet, themes, form }: TagManyProps) {
  const ticked = allTypedIn(form, "action");
  return (
    <>
      <h2 id="many">Give a theme to many actions</h2>
      <Form action={planPaths.planTagging(slug, sheet.plan.number)} state={form}>
        <SelectField
          form={form}
          name="theme"
          id="tag-theme"
          label="Which theme?"
          options={[
            { value: "", label: "Choose" },
            ...themes.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <fieldset class="cm-q">
          <legend>Which actions?</legend>
          <HintAndErrors
            form={form}
            name="action"
            id="action"
            hint="Those that the filter above shows. Their themes stand beside them."
          />
          {sheet.improvements.map((improvement, index) => (
            <Details
              summary={`${improvement.number ?? index + 1}. ${improvement.title} (${improvement.actions.length})`}
              open={
                sheet.improvements.length < 7 || improvement.actions.some(({ id }) => ticked.includes(id))
              }
            >
              {improvement.actions.map(({ id, label, text, themes }) => (
                <label class="cm-check cm-check--row">
                  <input type="checkbox" name="action" value={id} checked={ticked.includes(id)} />
                  <span>
                    {label} {text} {themes.map(({ name }) => [<Flag>{name}</Flag>, " "])}
                  </span>
                </label>
              ))}
            </Details>
          ))}
        </fieldset>
        <div class="cm-buttons">
          <Button name="way" value="give">
            Give them the theme
          </Button>
          <Button name="way" value="take" kind="secondary">
            Take it from them
          </Button>
        </div>
      </Form>
    </>
  );
}
