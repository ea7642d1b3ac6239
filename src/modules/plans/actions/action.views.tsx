import type { Child } from "hono/jsx";
import { allowed } from "../../../platform/access/predicate.ts";
import { personIdOf } from "../../../platform/scope/scope.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Box } from "../../../ui/components/box/box.tsx";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonLink } from "../../../ui/components/button/button.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { Gap } from "../../../ui/components/gap/gap.tsx";
import { Marks } from "../../../ui/components/marks/marks.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { Split } from "../../../ui/components/split/split.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { blankForm, hasProblems, typedIn } from "../../../ui/form-state.ts";
import { DeskPage, partnershipPaths } from "../../partnerships/index.ts";
import { AskingPanel } from "../chasing/asking.views.tsx";
import { asksPeople } from "../chasing/due-rounds.ts";
import { isAskedAbout } from "../chasing/who-is-asked.ts";
import { AskedMoveBox } from "../date-moves/asked-move.views.tsx";
import { daysMoved } from "../date-moves/date-move.ts";
import { EvidencePanel } from "../evidence/evidence.views.tsx";
import { NoteForm, noteHappenings } from "../notes/notes.views.tsx";
import { movesWith } from "../occasions/occasion.ts";
import { planPaths } from "../paths.ts";
import { SubPlansPanel } from "../plans/sub-plans.views.tsx";
import {
  changesActions,
  changesCalendars,
  closesActions,
  decidesMoves,
  looksAtEvidence,
  startsPlans,
  updatesAction,
  writesNotes,
} from "../policy.ts";
import { StepsPanel } from "../steps/steps-panel.views.tsx";
import { lastSaidFor, stoodBefore } from "../updates/update.ts";
import { UpdateForm } from "../updates/update.views.tsx";
import { gapsOf, isOver } from "./action.ts";
import type { ActionDesk } from "./action-desk.store.ts";
import { ActionFacts } from "./action-facts.views.tsx";
import { ActionFlags } from "./action-flags.views.tsx";
import { historyOf } from "./action-history.ts";
import { ActionHistory } from "./action-history.views.tsx";
import { ActionMarks } from "./action-marks.views.tsx";
import { EndingForms } from "./ending.views.tsx";
import { ledBy } from "./lead.ts";
import type { ActionFormName, RefusedForm } from "./refused-form.props.ts";
import { sayTargetRead } from "./target.words.ts";

interface ActionPageProps {
  visit: Visit;
  desk: ActionDesk;
  refused?: RefusedForm | undefined;
  notice?: Child;
}

/** The page of one action at the desk: where it stands, what happened, and what this person may do to it. */
export function ActionPage({ visit, desk, refused, notice }: ActionPageProps) {
  const { scope, tenant } = visit;
  const { action, plan, improvement, label, isPublic } = desk;
  const led = ledBy(desk.leads);
  const mayUpdate = allowed(updatesAction, scope, led) && !isOver(action.status);
  const stateOf = (form: ActionFormName) => (refused?.form === form ? refused.state : blankForm);
  const title = `${label} ${action.text}`;
  const update = mayUpdate ? (
    <UpdateForm
      slug={tenant.slug}
      action={action}
      form={stateOf("update")}
      status={stoodBefore(action, lastSaidFor(desk.updates, personIdOf(scope.actor)), desk.isBeside)}
      besideOf={desk.isBeside ? (desk.leads[0]?.party?.name ?? "Another lead") : null}
      isDraft={plan.state === "draft"}
      offersTime={desk.asked === null && movesWith(action)}
      reading={sayTargetRead(typedIn(stateOf("update"), "newdate"), scope.asOn)}
    />
  ) : null;
  const note = allowed(writesNotes, scope, null) ? (
    <NoteForm slug={tenant.slug} number={action.number} form={stateOf("note")} />
  ) : null;
  const ending = allowed(closesActions, scope, null) ? (
    <EndingForms
      slug={tenant.slug}
      action={action}
      closure={stateOf("closure")}
      others={desk.others}
      ending={stateOf("ending")}
      merger={stateOf("merger")}
      open={refused?.form === "closure" || refused?.form === "ending"}
    />
  ) : null;
  return (
    <DeskPage
      visit={visit}
      title={title}
      error={refused ? hasProblems(refused.state) : false}
      notice={notice}
    >
      <Breadcrumbs
        above={[
          { label: "Home", href: partnershipPaths.desk(tenant.slug) },
          { label: "Plans", href: planPaths.plans(tenant.slug) },
          { label: plan.title, href: planPaths.plan(tenant.slug, plan.number) },
        ]}
        here={label}
      />
      {refused ? <ErrorSummary form={refused.state} idOf={(field) => `${refused.form}-${field}`} /> : null}
      <PageHead
        title={title}
        under={
          <Marks>
            <ActionMarks action={action} day={scope.asOn} />
            <ActionFlags action={action} themes={desk.themes.map(({ name }) => name)} />
            {gapsOf({ ...action, measures: desk.measures.length + desk.sharedMeasures.length }).map((gap) => (
              <Gap in={gap} />
            ))}
            {isPublic ? (
              <a class="cm-small" href={planPaths.publicAction(tenant.slug, action.number)}>
                See it as the public does
              </a>
            ) : null}
          </Marks>
        }
        actions={
          <>
            {mayUpdate ? <ButtonLink href="#update">Add an update</ButtonLink> : null}
            {allowed(changesActions, scope, null) && !isOver(action.status) ? (
              <ButtonLink href={planPaths.editAction(tenant.slug, action.number)} kind="secondary">
                Change
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <Split>
        <div>
          {desk.mergedInto ? (
            <p>
              It goes on within{" "}
              <a href={planPaths.action(tenant.slug, desk.mergedInto.number)}>{desk.mergedInto.text}</a>.
            </p>
          ) : null}
          {desk.asked ? (
            <AskedMoveBox
              slug={tenant.slug}
              action={action}
              asked={desk.asked}
              moved={desk.moved.map((move) => ({ days: daysMoved(move) }))}
              form={stateOf("answer")}
              mayDecide={allowed(decidesMoves, scope, null)}
              isAsker={desk.asked.move.askedBy === personIdOf(scope.actor)}
            />
          ) : null}
          {action.status === "proposed" && allowed(changesActions, scope, null) ? (
            <Box tone="todo" heading="This action is only proposed">
              <Form action={planPaths.agreement(tenant.slug, action.number)} guard={false}>
                <Hidden name="version" value={action.version} />
                <Button>Agree to it</Button>
              </Form>
            </Box>
          ) : null}
          <h2>Updates and history</h2>
          {action.progressSaid ? (
            <p>
              The paper said of its progress: <span class="cm-said">“{action.progressSaid}”</span>
            </p>
          ) : null}
          <ActionHistory
            items={historyOf(desk.updates, desk.events)}
            nameOf={(id) => desk.names.get(id) ?? null}
            beside={noteHappenings(visit, desk)}
          />
          <TableDownloads
            table={`${planPaths.action(tenant.slug, action.number)}/history`}
            label="Take the history"
          />
          {/* Work that is done waits for its end, not for another update. */}
          {action.status === "done" ? [ending, update, note] : [update, note, ending]}
        </div>
        <div>
          <ActionFacts
            visit={visit}
            desk={desk}
            improvementTitle={improvement.title}
            hanging={stateOf("occasion")}
            mayUpdate={mayUpdate}
          />
          <EvidencePanel
            slug={tenant.slug}
            desk={desk}
            form={stateOf("evidence")}
            verdict={refused?.form === "verdict" ? refused : null}
            kept={refused?.form === "evidence" ? (refused.kept ?? null) : null}
            mayAdd={mayUpdate}
            mayLook={allowed(looksAtEvidence, scope, null)}
            viewer={personIdOf(scope.actor)}
          />
          <StepsPanel
            slug={tenant.slug}
            number={action.number}
            steps={desk.steps}
            day={scope.asOn}
            over={isOver(action.status)}
            mayTick={mayUpdate}
            mayChange={allowed(changesActions, scope, null)}
          />
          {allowed(changesCalendars, scope, null) && isAskedAbout(action.status) && asksPeople(plan, null) ? (
            <AskingPanel slug={tenant.slug} number={action.number} form={stateOf("asking")} />
          ) : null}
          <SubPlansPanel
            visit={visit}
            plans={desk.subPlans}
            start={
              allowed(startsPlans, scope, null) && !isOver(action.status)
                ? planPaths.subPlan(tenant.slug, action.number)
                : null
            }
          />
        </div>
      </Split>
    </DeskPage>
  );
}
