import type { Child } from "hono/jsx";
import { allowed } from "../../../platform/access/predicate.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import { CountMatrix } from "../../../ui/components/count-matrix/count-matrix.tsx";
import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { Empty } from "../../../ui/components/empty/empty.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { Gap } from "../../../ui/components/gap/gap.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { blankForm, type FormState, hasProblems } from "../../../ui/form-state.ts";
import { inequalityWords } from "../actions/flags.words.ts";
import { byInequality } from "../actions/inequality.ts";
import { planPaths } from "../paths.ts";
import { addressOf, noFilter } from "../plans/plan-filter.props.ts";
import { PlanFrame } from "../plans/plan-frame.views.tsx";
import type { PlanSheet } from "../plans/plan-sheet.store.ts";
import type { PlanView } from "../plans/plan-view.store.ts";
import { changesActions, changesPlans } from "../policy.ts";
import { TagMany } from "./tag-many.views.tsx";
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
          <AgainstInequality sheet={view.shown} slug={slug} at={at} search={visit.search} />
          {allowed(changesActions, scope, null) && offered.length > 0 ? (
            <TagMany slug={slug} sheet={view.shown} themes={view.themes} form={form} />
          ) : null}
        </>
      )}
    </PlanFrame>
  );
}

interface AgainstInequalityProps {
  sheet: PlanSheet;
  slug: string;
  at: string;
  search: string;
}

/** What of a plan works against inequality, what does most first (Act 2015, section 5). */
function AgainstInequality({ sheet, slug, at, search }: AgainstInequalityProps) {
  const actions = byInequality(sheet.improvements.flatMap((improvement) => improvement.actions));
  if (actions.length === 0) return null;
  return (
    <>
      <h2>Against inequality</h2>
      <DataTable
        caption="Actions against inequality"
        hideCaption
        columns={[
          {
            heading: "Action",
            cell: ({ number, label, text }) => (
              <a href={planPaths.action(slug, number)}>
                {label} {text}
              </a>
            ),
          },
          { heading: "How much it does", cell: ({ inequality }) => inequalityWords[inequality] },
          { heading: "Lead", cell: ({ leadText }) => leadText ?? <Gap in="lead" /> },
        ]}
        rows={actions}
      />
      <TableDownloads table={`${at}/inequality`} search={search} label="Take this list" />
    </>
  );
}
