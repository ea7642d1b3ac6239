import type { Child } from "hono/jsx";
import { sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonLink } from "../../../ui/components/button/button.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { Facts } from "../../../ui/components/facts/facts.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { type Happening, History } from "../../../ui/components/history/history.tsx";
import { Flag, Marks } from "../../../ui/components/marks/marks.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { ReviewDue } from "../../../ui/components/review-due/review-due.tsx";
import { type FormState, hasProblems } from "../../../ui/form-state.ts";
import { DeskPage } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import { PlanPartPage } from "../plans/plan-part.views.tsx";
import type { PlanSheet } from "../plans/plan-sheet.store.ts";
import { type Register, type RiskCellAsked, sayOwner } from "./register.props.ts";
import { RiskRegister, Weight } from "./register.views.tsx";
import type { PlanRisk } from "./risk.store.ts";
import { isRiskReviewDue, type PlanWords } from "./risk.ts";
import { IMPACTS, LIKELIHOODS } from "./risk.words.ts";

interface PlanRisksPageProps {
  visit: Visit;
  sheet: PlanSheet;
  register: Register;
  asked: RiskCellAsked;
  mayChange: boolean;
}

/** The risks of one plan. */
export function PlanRisksPage({ visit, sheet, register, asked, mayChange }: PlanRisksPageProps) {
  const { slug } = visit.tenant;
  const { id, number } = sheet.plan;
  return (
    <PlanPartPage
      visit={visit}
      sheet={sheet}
      here="risks"
      way="Risks"
      actions={mayChange ? <ButtonLink href={planPaths.newRisk(slug, number)}>Add a risk</ButtonLink> : null}
    >
      <RiskRegister
        visit={visit}
        register={register}
        asked={asked}
        here={planPaths.planRisks(slug, number)}
        planNumbers={new Map([[id, number]])}
        mayChange={mayChange}
        empty={<p>Risks that the plan names stand above as soon as it names one. Others are added here.</p>}
      />
      <p>
        <a href={planPaths.risks(slug)}>The risks of all plans</a>
      </p>
    </PlanPartPage>
  );
}

interface AllRisksPageProps extends Omit<PlanRisksPageProps, "sheet"> {
  planNumbers: ReadonlyMap<string, number>;
}

/** The risks of all plans, the gravest first. */
export function AllRisksPage({ visit, register, asked, planNumbers, mayChange }: AllRisksPageProps) {
  const { slug } = visit.tenant;
  return (
    <DeskPage visit={visit} title="Risks of all plans" width="wide">
      <Breadcrumbs above={[{ label: "Plans", href: planPaths.plans(slug) }]} here="Risks" />
      <PageHead title="Risks of all plans" intro={<>as of {sayDay(visit.scope.asOn, "short")}</>} />
      <RiskRegister
        visit={visit}
        register={register}
        asked={asked}
        here={planPaths.risks(slug)}
        planNumbers={planNumbers}
        mayChange={mayChange}
        ofAll
        empty={<p>Open a plan and its risks to weigh what it names, or to add one.</p>}
      />
    </DeskPage>
  );
}

interface RiskPageProps {
  visit: Visit;
  risk: PlanRisk;
  planWords: PlanWords;
  names: ReadonlyMap<string, string>;
  history: readonly Happening[];
  mayChange: boolean;
  form: FormState;
  notice?: Child;
}

/** One risk: its weight, its owner, what is done about it, and what was said of it. */
export function RiskPage({ visit, risk, planWords, names, history, mayChange, form, notice }: RiskPageProps) {
  const { slug } = visit.tenant;
  const title = `R${risk.number} ${risk.text}`;
  const said = (words: readonly string[], weight: number | null) =>
    weight === null ? "Not said yet" : `${weight}: ${words[weight - 1]}`;
  return (
    <DeskPage visit={visit} title={title} error={hasProblems(form)} notice={notice}>
      <Breadcrumbs
        above={[
          { label: risk.plan.title, href: planPaths.plan(slug, risk.plan.number) },
          { label: "Risks", href: planPaths.planRisks(slug, risk.plan.number) },
        ]}
        here={`R${risk.number}`}
      />
      <ErrorSummary form={form} />
      <PageHead
        title={title}
        under={
          <Marks>
            <Weight risk={risk} />
            {risk.state === "closed" ? <Flag>Closed</Flag> : null}
            {isRiskReviewDue(risk, visit.scope.asOn) ? <ReviewDue /> : null}
          </Marks>
        }
        actions={
          mayChange && risk.state === "open" ? (
            <ButtonLink href={planPaths.editRisk(slug, risk.number)}>Weigh or change it</ButtonLink>
          ) : null
        }
      />
      {planWords.kind === "reworded" ? (
        <p>
          The plan says it now: <span class="cm-said">“{planWords.text}”</span>
        </p>
      ) : null}
      {planWords.kind === "gone" ? <p>The plan does not name this risk any more.</p> : null}
      {risk.closedReason ? (
        <p>
          Closed: <span class="cm-lines">{risk.closedReason}</span>
        </p>
      ) : null}
      <Facts
        facts={[
          { term: "Likelihood", value: said(LIKELIHOODS, risk.likelihood) },
          { term: "Impact", value: said(IMPACTS, risk.impact) },
          { term: "Owner", value: sayOwner(risk, names) || "Nobody yet" },
          {
            term: "What is done about it",
            value: risk.mitigation ? <span class="cm-lines">{risk.mitigation}</span> : "Nothing is said yet",
          },
          { term: "Look at it again", value: risk.reviewOn ? `by ${sayDay(risk.reviewOn)}` : "No day set" },
        ]}
      />
      {mayChange ? <EndForm slug={slug} risk={risk} form={form} /> : null}
      <h2>History</h2>
      <History happenings={history} />
    </DeskPage>
  );
}

function EndForm({ slug, risk, form }: { slug: string; risk: PlanRisk; form: FormState }) {
  const open = risk.state === "open";
  return (
    <Details summary={open ? "Close this risk" : "Open it again"} open={hasProblems(form)}>
      <Form
        action={open ? planPaths.riskClosure(slug, risk.number) : planPaths.riskReopening(slug, risk.number)}
        state={form}
      >
        <Hidden name="version" value={risk.version} />
        <TextArea
          form={form}
          name="reason"
          label={open ? "Why is it no risk any more?" : "Why is it a risk again?"}
          rows={2}
        />
        <Button kind="secondary">{open ? "Close the risk" : "Open it again"}</Button>
      </Form>
    </Details>
  );
}
