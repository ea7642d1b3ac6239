import type { Child } from "hono/jsx";
import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Chips } from "../../../ui/components/chips/chips.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { Flag } from "../../../ui/components/marks/marks.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { Row, Rows } from "../../../ui/components/rows/rows.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { type FormState, hasProblems, messagesFor, typedIn } from "../../../ui/form-state.ts";
import { DeskPage, partnershipPaths } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import type { PlanSheet } from "../plans/plan-sheet.store.ts";
import { PlanTabs } from "../plans/plan-tabs.views.tsx";
import { answersComments, givesComments } from "../policy.ts";
import { OUTCOME_WORDS, sayAudience, sayComments } from "./approval.words.ts";
import { countComments } from "./comment.ts";
import { commentPlaces, placeOf, saidBy } from "./comment-list.props.ts";
import type { CommentRow, ConsultationRow } from "./consultation.table.ts";
import { sayTakenOff } from "./taken-off-comment.words.ts";
import type { VersionOnItsWay } from "./version-standing.store.ts";

/** Which comments are asked for. */
export const COMMENT_CHIPS = ["all", "to-read", "waiting", "answered", "kept-back"] as const;
export type CommentChip = (typeof COMMENT_CHIPS)[number];

interface CommentListProps {
  visit: Visit;
  sheet: PlanSheet;
  found: VersionOnItsWay & { readonly consultation: ConsultationRow };
  /** Those that this person may see. */
  comments: readonly CommentRow[];
  chosen: CommentChip;
  isOpen: boolean;
  people: ReadonlyMap<string, string>;
  form: FormState;
  notice?: Child;
}

/** What people said of a version that is consulted on, and the form to say something oneself. */
export function CommentListPage(props: CommentListProps) {
  const { visit, sheet, found, comments, chosen, isOpen, people, form, notice } = props;
  const { slug } = visit.tenant;
  const { plan } = sheet;
  const { version, consultation } = found;
  const here = planPaths.comments(slug, plan.number, version.number);
  const shown = comments.filter((comment) => isOf(comment, chosen));
  return (
    <DeskPage
      visit={visit}
      title={`Comments on version ${version.number}: ${plan.title}`}
      error={hasProblems(form)}
      notice={notice}
    >
      <Breadcrumbs
        above={[
          { label: "Home", href: partnershipPaths.desk(slug) },
          { label: "Plans", href: planPaths.plans(slug) },
          { label: plan.title, href: planPaths.plan(slug, plan.number) },
          { label: "Versions", href: planPaths.versions(slug, plan.number) },
          {
            label: `Version ${version.number}`,
            href: planPaths.version(slug, plan.number, version.number),
          },
        ]}
        here="Comments"
      />
      <ErrorSummary form={form} />
      <PageHead
        title="Comments"
        intro={`${isOpen ? "Open until" : "Was open until"} ${sayDay(consultation.closedAt ? dayInScotland(consultation.closedAt) : consultation.closesOn)}, ${sayAudience(consultation)}. ${sayComments(countComments(comments))}`}
      />
      <PlanTabs visit={visit} sheet={sheet} here="versions" />
      <p class="cm-measure cm-lines">{consultation.introduction}</p>
      {version.state === "consultation" ? <CommentForms {...props} /> : null}
      <h2>What people said ({shown.length})</h2>
      {comments.length > 0 ? (
        <Chips
          chips={COMMENT_CHIPS.flatMap((chip) => {
            const count = comments.filter((comment) => isOf(comment, chip)).length;
            if (count === 0 && chip !== "all" && chip !== chosen) return [];
            return [
              {
                label: `${CHIP_WORDS[chip]} ${count}`,
                href: chip === "all" ? here : `${here}?show=${chip}`,
                current: chip === chosen,
              },
            ];
          })}
        />
      ) : null}
      {shown.length === 0 ? <p>Nothing yet.</p> : null}
      <Rows>
        {shown.map((comment) => {
          const about = placeOf(comment, version.frozen);
          return (
            <Row
              title={about ?? "The plan as a whole"}
              href={planPaths.comment(slug, plan.number, version.number, comment.id)}
              under={
                <>
                  {comment.takenOffAt ? <>{sayTakenOff(comment)} </> : null}
                  {comment.text ? <span class="cm-lines">“{comment.text}”</span> : null}
                  {comment.answer ? (
                    <>
                      <br />
                      Answer: {comment.answer}
                    </>
                  ) : null}
                </>
              }
              when={`${saidBy(comment, people)}, ${sayDay(dayInScotland(comment.saidAt), "short")}`}
              marks={<Flag>{stateWords(comment)}</Flag>}
            />
          );
        })}
      </Rows>
      {comments.length > 0 ? <TableDownloads table={here} search={visit.search} /> : null}
    </DeskPage>
  );
}

const CHIP_WORDS: Readonly<Record<CommentChip, string>> = {
  all: "All",
  "to-read": "To be read",
  waiting: "Waiting for an answer",
  answered: "Answered",
  "kept-back": "Kept back",
};

export function isOf({ state, answeredAt }: CommentRow, chip: CommentChip): boolean {
  switch (chip) {
    case "all":
      return true;
    case "to-read":
    case "kept-back":
      return state === chip;
    case "waiting":
      return state === "shown" && answeredAt === null;
    case "answered":
      return state === "shown" && answeredAt !== null;
    default:
      return chip satisfies never;
  }
}

/** How a comment stands, in a word or two. */
export function stateWords({ state, outcome }: CommentRow): string {
  if (state === "to-read") return "To be read first";
  if (state === "kept-back") return "Kept back";
  return outcome ? OUTCOME_WORDS[outcome] : "Waits for an answer";
}

/** Saying something oneself, and typing in what was said on paper or at a meeting. */
function CommentForms({ visit, sheet, found, isOpen, form }: CommentListProps) {
  const { slug } = visit.tenant;
  const { plan } = sheet;
  const { version } = found;
  const places = commentPlaces(version.frozen);
  const typesIn = typedIn(form, "saidBy") !== "" || messagesFor(form, "saidBy").length > 0;
  const own = typesIn ? { typed: {} } : form;
  const typed = typesIn ? form : { typed: {} };
  return (
    <>
      {isOpen && allowed(givesComments, visit.scope, null) ? (
        <section aria-labelledby="say">
          <h2 id="say">Say something yourself</h2>
          <p>
            <a href={`${planPaths.version(slug, plan.number, version.number)}/words`}>
              Read the version as it was frozen
            </a>
          </p>
          <Form action={planPaths.comments(slug, plan.number, version.number)} state={own}>
            <SelectField form={own} name="about" label="What is it about?" options={places} />
            <TextArea
              form={own}
              name="comment"
              label="What do you want to say?"
              hint={
                found.consultation.audience === "everyone"
                  ? "Your name stands with it at the desk. It is published with its answer, under your organisation’s name and not yours."
                  : "Only people who sign in here read it and its answer."
              }
              rows={4}
            />
            <ButtonRow>
              <Button>Give the comment</Button>
            </ButtonRow>
          </Form>
        </section>
      ) : null}
      {allowed(answersComments, visit.scope, null) ? (
        <Details summary="Type in what was said on paper or at a meeting" open={typesIn}>
          <Form
            action={planPaths.versionAct(slug, plan.number, version.number, "typed-comments")}
            state={typed}
          >
            <SelectField
              form={typed}
              name="about"
              id="typed-about"
              label="What is it about?"
              options={places}
            />
            <TextArea form={typed} name="comment" id="typed-comment" label="What was said?" rows={4} />
            <TextField
              form={typed}
              name="saidBy"
              label="Who said it?"
              hint="As they may be called in public: “A parent in Glenorrin”."
            />
            <TextField
              form={typed}
              name="where"
              label="Where, or on whose behalf?"
              hint="“At the drop-in in the library”, “by letter”."
              optional
            />
            <Button kind="secondary">Keep the comment</Button>
          </Form>
        </Details>
      ) : null}
    </>
  );
}
