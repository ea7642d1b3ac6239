import type { Child } from "hono/jsx";
import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Box } from "../../../ui/components/box/box.tsx";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonLink, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { blankForm, type FormState, hasProblems } from "../../../ui/form-state.ts";
import { DeskPage, partnershipPaths } from "../../partnerships/index.ts";
import { Papers } from "../merging/bring-in-edition.views.tsx";
import type { HeldPaper } from "../merging/merging.store.ts";
import { planPaths } from "../paths.ts";
import type { PlanSheet } from "../plans/plan-sheet.store.ts";
import { PlanTabs } from "../plans/plan-tabs.views.tsx";
import { publishesPlans } from "../policy.ts";
import type { PlanJudged } from "./hinted-words.ts";
import type { ContactDetail } from "./personal-words.ts";
import { PlainWords } from "./plain-words.views.tsx";
import type { PublishedVersionRow } from "./plan-version.table.ts";

interface VersionsPageProps {
  visit: Visit;
  sheet: PlanSheet;
  versions: readonly PublishedVersionRow[];
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
  const { visit, sheet, versions, names, contacts, people, judged, papers, form, notice } = props;
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
      {allowed(publishesPlans, visit.scope, null) ? (
        <section aria-labelledby="publish">
          <h2 id="publish">{versions.length === 0 ? "Publish the plan" : "Publish a new version"}</h2>
          <p>
            The plan’s words are frozen as they are now and become what everybody can read. How each action is
            going stays live: updates marked “everyone” are public at once.{" "}
            <a href={planPaths.preview(slug, plan.number)}>See it first as the public will</a>.
          </p>
          <PlainWords visit={visit} judged={judged} />
          <PersonalWords slug={slug} contacts={contacts} people={people} />
          <Form action={planPaths.publication(slug, plan.number)} state={form}>
            <Hidden name="version" value={plan.version} />
            <TextField form={form} name="note" label="What is new in it?" optional />
            <ButtonRow>
              <Button>
                {versions.length === 0 ? "Publish it" : `Publish version ${(versions[0]?.number ?? 0) + 1}`}
              </Button>
            </ButtonRow>
          </Form>
          {plan.state === "published" ? (
            <Details summary="Take the plan off the public pages">
              <Form action={planPaths.withdrawal(slug, plan.number)} guard={false}>
                <Hidden name="version" value={plan.version} />
                <TextArea form={blankForm} name="reason" label="Why?" rows={2} />
                <Button kind="secondary">Take it off</Button>
              </Form>
            </Details>
          ) : null}
        </section>
      ) : null}
      <h2>Published so far</h2>
      {versions.length === 0 ? <p>Nothing yet. Only people who sign in can see this plan.</p> : null}
      <ul class="cm-rows">
        {versions.map((version) => (
          <li>
            <p class="cm-title">Version {version.number}</p>
            <p class="cm-small cm-quiet">
              Published on {sayDay(dayInScotland(version.publishedAt))}
              {names.get(version.publishedBy) ? ` by ${names.get(version.publishedBy)}` : ""}
              {version.note ? `: ${version.note}` : ""}
            </p>
          </li>
        ))}
      </ul>
      {versions.length > 0 ? (
        <TableDownloads table={planPaths.versions(slug, plan.number)} label="Take this list" />
      ) : null}
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

/** Words that look as if they were about one person: what stops publication, and what only a person can judge. */
function PersonalWords({
  slug,
  contacts,
  people,
}: {
  slug: string;
  contacts: readonly ContactDetail[];
  people: readonly ContactDetail[];
}) {
  const item = ({ found, place, kind }: ContactDetail) => (
    <li>
      “{found}” ({KIND_WORDS[kind]}),{" "}
      {place.action ? (
        <a href={planPaths.action(slug, place.action)}>in an action of improvement {place.improvement}</a>
      ) : place.improvement > 0 ? (
        `in improvement ${place.improvement}`
      ) : (
        "in the plan’s own heading"
      )}
    </li>
  );
  return (
    <>
      {contacts.length > 0 ? (
        <Box tone="stop" heading="Contact details are never published" level={3}>
          <p>Take these out of the plan’s words first:</p>
          <ul>{contacts.map(item)}</ul>
        </Box>
      ) : null}
      {people.length > 0 ? (
        <Box tone="todo" heading="These look like people’s names" level={3}>
          <p>A public plan names posts and bodies. Look whether these are meant to be public:</p>
          <ul>{people.map(item)}</ul>
        </Box>
      ) : null}
    </>
  );
}

const KIND_WORDS: Readonly<Record<ContactDetail["kind"], string>> = {
  email: "an e-mail address",
  telephone: "a telephone number",
  name: "a name",
};
