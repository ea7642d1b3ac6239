import type { Child } from "hono/jsx";
import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonLink, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { Row, Rows } from "../../../ui/components/rows/rows.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { type FormState, hasProblems, messagesFor } from "../../../ui/form-state.ts";
import { capital, sayMany } from "../../../ui/words/number-words.ts";
import { DeskPage, partnershipPaths } from "../../partnerships/index.ts";
import { isConsultationOpen, isUnfinished } from "../approval/approval.ts";
import { sayStanding, theGroup } from "../approval/approval.words.ts";
import type { ConsultationRow } from "../approval/consultation.table.ts";
import { Papers } from "../merging/bring-in-edition.views.tsx";
import type { HeldPaper } from "../merging/merging.store.ts";
import { planPaths } from "../paths.ts";
import type { PlanSheet } from "../plans/plan-sheet.store.ts";
import { PlanTabs } from "../plans/plan-tabs.views.tsx";
import { publishesPlans } from "../policy.ts";
import type { PlanJudged } from "./hinted-words.ts";
import type { ContactDetail } from "./personal-words.ts";
import { PersonalWords } from "./personal-words.views.tsx";
import { PlainWords } from "./plain-words.views.tsx";
import type { VersionEntry } from "./plan-version.store.ts";

interface VersionsPageProps {
  visit: Visit;
  sheet: PlanSheet;
  /** Every version, latest first. */
  entries: readonly VersionEntry[];
  consultations: readonly ConsultationRow[];
  /** By the id of a version: what the last group that decided on it did, in words. */
  decisions: ReadonlyMap<string, string>;
  groups: readonly { readonly id: string; readonly name: string }[];
  /** How many actions nobody leads. */
  leadless: number;
  names: ReadonlyMap<string, string>;
  /** E-mail addresses and telephone numbers: these stop publication. */
  contacts: readonly ContactDetail[];
  /** What looks like a person's name: a warning. */
  people: readonly ContactDetail[];
  /** How plain its words are: hints, never a gate. */
  judged: PlanJudged;
  /** Later editions and sheets of updates that this person may look at. */
  papers: readonly HeldPaper[];
  form: FormState;
  notice?: Child;
}

/** The versions of a plan, and the way to publish the next. */
export function VersionsPage(props: VersionsPageProps) {
  const { visit, sheet, papers, form, notice } = props;
  const { slug } = visit.tenant;
  const { plan } = sheet;
  return (
    <DeskPage visit={visit} title={`Versions: ${plan.title}`} error={hasProblems(form)} notice={notice}>
      <Breadcrumbs
        above={[
          { label: "Home", href: partnershipPaths.desk(slug) },
          { label: "Plans", href: planPaths.plans(slug) },
          { label: plan.title, href: planPaths.plan(slug, plan.number) },
        ]}
        here="Versions"
      />
      <ErrorSummary form={form} />
      <h1>Versions</h1>
      <PlanTabs visit={visit} sheet={sheet} here="versions" />
      {allowed(publishesPlans, visit.scope, null) ? <NextVersion {...props} /> : null}
      <VersionList {...props} />
      {papers.length > 0 ? (
        <section aria-labelledby="held">
          <h2 id="held">Papers it was held against ({papers.length})</h2>
          <Papers slug={slug} papers={papers} />
        </section>
      ) : null}
      {plan.state === "published" ? (
        <ButtonLink href={planPaths.publicPlan(slug, plan.number)} kind="secondary">
          See the public page
        </ButtonLink>
      ) : null}
    </DeskPage>
  );
}

/** Putting the next version forward, and publishing it at once where no board has to approve it. */
function NextVersion(props: VersionsPageProps) {
  const { visit, sheet, entries, groups, contacts, people, judged, leadless, form } = props;
  const { slug } = visit.tenant;
  const { plan } = sheet;
  const board = groups.find(({ id }) => id === plan.approvingGroupId);
  const next = (entries[0]?.number ?? 0) + 1;
  const onItsWay = entries.find(({ state }) => isUnfinished(state));
  const wasPublished = entries.some(({ publishedAt }) => publishedAt !== null);
  const forward = (
    <Form action={planPaths.proposal(slug, plan.number)} state={form}>
      <Hidden name="version" value={plan.version} />
      <TextField form={form} name="forwardNote" label="What is new in it?" id="forward-note" optional />
      <ButtonRow>
        <Button {...(board ? {} : { kind: "secondary" as const })}>Put version {next} forward</Button>
      </ButtonRow>
    </Form>
  );
  return (
    <section aria-labelledby="publish">
      <h2 id="publish">
        {board ? "Put a version forward" : wasPublished ? "Publish a new version" : "Publish the plan"}
      </h2>
      <p class="cm-measure">
        {board ? (
          <>
            {capital(theGroup(board.name))} approves this plan. Its words are frozen as they are now, for
            comments and for the board; nothing is public until the board has approved it and you publish it.
          </>
        ) : (
          <>
            The plan’s words are frozen as they are now and become what everybody can read. How each action is
            going stays live: updates marked “everyone” are public at once.
          </>
        )}{" "}
        {wasPublished
          ? "The version before it stays readable as it was, until you withdraw it on its page. "
          : null}
        <a href={planPaths.preview(slug, plan.number)}>See it first as the public will</a>.
      </p>
      {onItsWay ? (
        <p class="cm-measure">
          <a href={planPaths.version(slug, plan.number, onItsWay.number)}>Version {onItsWay.number}</a> is on
          its way. What you put forward or publish here takes its place.
        </p>
      ) : null}
      <PlainWords visit={visit} judged={judged} />
      <PersonalWords slug={slug} contacts={contacts} people={people} />
      {leadless > 0 ? (
        <p class="cm-measure">
          Nobody leads {sayMany(leadless, "action")} of it yet.{" "}
          <a href={planPaths.gaps(slug, plan.number)}>See the gaps</a>
        </p>
      ) : null}
      {board ? (
        forward
      ) : (
        <>
          <Form action={planPaths.publication(slug, plan.number)} state={form}>
            <Hidden name="version" value={plan.version} />
            <TextField form={form} name="note" label="What is new in it?" optional />
            <ButtonRow>
              <Button>{wasPublished ? `Publish version ${next}` : "Publish it"}</Button>
            </ButtonRow>
          </Form>
          <Details
            summary="Put it forward for comments or to a group first"
            open={messagesFor(form, "forwardNote").length > 0}
          >
            <p>
              Its words are frozen as they are now. Partners or everyone can comment, groups agree to it, and
              you publish exactly these words afterwards. Until then nothing of it is public.
            </p>
            {forward}
          </Details>
        </>
      )}
      <Details summary="Which board approves this plan?" open={messagesFor(form, "board").length > 0}>
        <Form action={planPaths.approvingBoard(slug, plan.number)} guard={false}>
          <Hidden name="version" value={plan.version} />
          <SelectField
            form={{ typed: { board: plan.approvingGroupId ?? "" }, problems: form.problems ?? [] }}
            name="board"
            label="Each version is published once this board has approved it"
            options={[
              { value: "", label: "None: it is published at once" },
              ...groups.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <Button kind="secondary">Save the board</Button>
        </Form>
      </Details>
      {plan.state === "published" ? (
        <Details summary="Take the plan off the public pages" open={messagesFor(form, "reason").length > 0}>
          <Form action={planPaths.withdrawal(slug, plan.number)} guard={false}>
            <Hidden name="version" value={plan.version} />
            <TextArea form={form} name="reason" label="Why?" rows={2} />
            <Button kind="secondary">Take it off</Button>
          </Form>
        </Details>
      ) : null}
    </section>
  );
}

/** Every version, latest first: where it stands, and the line of its trail that says most. */
function VersionList({ visit, sheet, entries, consultations, decisions, names }: VersionsPageProps) {
  const { slug } = visit.tenant;
  const { plan } = sheet;
  return (
    <section aria-labelledby="all">
      <h2 id="all">Its versions ({entries.length})</h2>
      {entries.length === 0 ? <p>None yet. Only people who sign in can see this plan.</p> : null}
      <Rows>
        {entries.map((entry) => {
          const consultation = consultations.find(({ versionId }) => versionId === entry.id) ?? null;
          const decision = decisions.get(entry.id);
          const by = names.get(entry.publishedBy ?? entry.frozenBy ?? "");
          return (
            <Row
              title={`Version ${entry.number}`}
              href={planPaths.version(slug, plan.number, entry.number)}
              under={
                <>
                  {sayStanding(entry, consultation, isConsultationOpen(consultation, visit.scope.asOn))}
                  {entry.note ? `: ${entry.note}` : ""}
                  {decision ? (
                    <>
                      <br />
                      {decision}
                    </>
                  ) : null}
                </>
              }
              when={
                <>
                  {entry.publishedAt ? "Published on " : "Frozen on "}
                  {sayDay(dayInScotland(entry.publishedAt ?? entry.frozenAt), "short")}
                  {by ? ` by ${by}` : ""}
                </>
              }
            />
          );
        })}
      </Rows>
      {entries.length > 0 ? (
        <>
          <p>
            <a
              href={planPaths.comparison(
                slug,
                plan.number,
                entries.find(({ publishedAt }) => publishedAt !== null)?.number ??
                  entries[0]?.number ??
                  "now",
                "now",
              )}
            >
              Compare any two versions, or one with the live plan
            </a>
          </p>
          <TableDownloads table={planPaths.versions(slug, plan.number)} label="Take this list" />
        </>
      ) : null}
    </section>
  );
}
