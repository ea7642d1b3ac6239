import { invalid } from "../../../kernel/invalid.ts";
import { NotFound } from "../../../platform/access/errors.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import { tableDoors } from "../../../platform/tables/table-doors.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { uuidParam } from "../../../platform/web/uuid-param.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { blankForm, type FormState } from "../../../ui/form-state.ts";
import { listPeople } from "../../people/index.ts";
import { planPaths } from "../paths.ts";
import { planInAddress } from "../plans/plan-address.routes.ts";
import { getPlanSheet } from "../plans/plan-sheet.store.ts";
import { moderatesComments, readsAllComments } from "../policy.ts";
import { getVersion } from "../versions/plan-version.store.ts";
import { answerForm, commentForm, takingOffForm, typedCommentForm, verdictForm } from "./approval.form.ts";
import { versionNumber } from "./approval.routes.tsx";
import { isConsultationOpen } from "./approval.ts";
import { VERSION_NOTICES } from "./approval.words.ts";
import { CommentPage } from "./comment.views.tsx";
import { commentTable, saidBy } from "./comment-list.props.ts";
import { COMMENT_CHIPS, type CommentChip, CommentListPage, isOf } from "./comment-list.views.tsx";
import { type CommentRefusal, giveComment, typeInComment } from "./give-comment.ts";
import { judgeComment } from "./judge-comment.ts";
import { replyToComment } from "./reply-to-comment.ts";
import { takeOffComment } from "./take-off-comment.ts";
import { withoutTakenOff } from "./taken-off-comment.ts";
import { TAKING_OFF_REFUSALS } from "./taken-off-comment.words.ts";
import { readStanding } from "./version-standing.store.ts";

/** What people say of a version that is consulted on, at the desk. */
export function openCommentDoors(doors: Doors): void {
  const version = "/:partnership/desk/plans/:plan/versions/:version";
  const path = `${version}/comments`;
  doors.get(path, "plans:plan:read", (visit) => answerList(visit, blankForm));
  tableDoors(doors, path, "plans:plan:read", async (visit) => {
    const { plan, found, comments } = await readComments(visit);
    const people = await peopleOf(visit);
    const shown = comments.filter((comment) => isOf(comment, chipIn(visit)));
    const title = `Comments on version ${found.version.number} of ${plan.title}`;
    return commentTable(title, shown, found.version.frozen, (comment) => saidBy(comment, people));
  });
  doors.post(path, "plans:comment:give", postComment);
  doors.post(`${version}/typed-comments`, "plans:comment:answer", postTyped);
  doors.get(`${path}/:comment`, "plans:plan:read", (visit) => answerComment(visit, blankForm));
  doors.post(`${path}/:comment/verdict`, "plans:comment:moderate", postVerdict);
  doors.post(`${path}/:comment/taking-off`, "plans:comment:moderate", postTakingOff);
  doors.post(`${path}/:comment/answer`, "plans:comment:answer", postAnswer);
}

async function postComment(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  const form = parseForm(commentForm, visit.typed);
  if (!form.ok) return answerList(visit, form, 422);
  const { about, comment } = form.value;
  const of = { plan: plan.number, version: versionNumber(visit), ...about, text: comment };
  const result = await giveComment(visit.scope, of);
  if (result.ok) return seeOther(here(visit, plan.number), "commented");
  return refuseComment(visit, result.refusal);
}

async function postTyped(visit: Visit): Promise<Response> {
  const plan = await planInAddress(visit);
  const form = parseForm(typedCommentForm, visit.typed);
  if (!form.ok) return answerList(visit, form, 422);
  const { about, comment, saidBy, where } = form.value;
  const of = { plan: plan.number, version: versionNumber(visit), ...about, text: comment };
  const result = await typeInComment(visit.scope, { ...of, name: saidBy, where });
  if (result.ok) return seeOther(here(visit, plan.number), "typed-in");
  return refuseComment(visit, result.refusal);
}

function refuseComment(visit: Visit, { reason }: CommentRefusal): Promise<Response> {
  const message =
    reason === "not-open"
      ? "The consultation on this version is closed, and nothing was kept. Tell the lead officer what you wanted to say"
      : "That is not in the version that is consulted on. Choose from the list";
  const field = reason === "not-open" ? "comment" : "about";
  return answerList(visit, invalid(visit.typed, [{ field, message }]), 422);
}

async function postVerdict(visit: Visit): Promise<Response> {
  const { plan, found, comment } = await readComment(visit);
  const form = parseForm(verdictForm, visit.typed);
  if (!form.ok) return answerComment(visit, form, 422);
  const { state, verdict, reason } = form.value;
  const result = await judgeComment(visit.scope, {
    ...{ plan: plan.number, version: found.version.number, comment: comment.id, seen: state },
    ...{ state: verdict, reason: reason || null },
  });
  const { slug } = visit.tenant;
  if (result.ok)
    return seeOther(planPaths.comment(slug, plan.number, found.version.number, comment.id), verdict);
  const message = VERDICT_REFUSALS[result.refusal.reason];
  const status = result.refusal.reason === "changed-meanwhile" ? 409 : 422;
  return answerComment(visit, invalid(visit.typed, [{ field: "verdict", message }]), status);
}

const VERDICT_REFUSALS = {
  "changed-meanwhile": "Somebody has read it meanwhile. It stands here as it is now; look, and save again",
  "own-comment": "Somebody else reads what you said yourself",
  answered: "It is answered already, so it stays as it is",
  "version-ended":
    "The version it speaks of has come to its end, and nobody could answer it any more. It stays as it is",
} as const;

async function postTakingOff(visit: Visit): Promise<Response> {
  const { plan, found, comment } = await readComment(visit);
  const form = parseForm(takingOffForm, visit.typed);
  if (!form.ok) return answerComment(visit, form, 422);
  const { as, takenOffReason: reason, erase } = form.value;
  const result = await takeOffComment(visit.scope, {
    ...{ plan: plan.number, version: found.version.number, comment: comment.id },
    ...{ as, reason, erase },
  });
  const { slug } = visit.tenant;
  if (result.ok)
    return seeOther(
      planPaths.comment(slug, plan.number, found.version.number, comment.id),
      erase ? "erased" : "taken-off",
    );
  const message = TAKING_OFF_REFUSALS[result.refusal.reason];
  const status = result.refusal.reason === "taken-off-already" ? 409 : 422;
  return answerComment(visit, invalid(visit.typed, [{ field: "takenOffReason", message }]), status);
}

async function postAnswer(visit: Visit): Promise<Response> {
  const { plan, found, comment } = await readComment(visit);
  const form = parseForm(answerForm, visit.typed);
  if (!form.ok) return answerComment(visit, form, 422);
  const { answered, outcome, answer } = form.value;
  const result = await replyToComment(visit.scope, {
    plan: plan.number,
    version: found.version.number,
    comment: comment.id,
    answeredAt: answered === 0 ? null : new Date(answered),
    ...{ outcome, answer },
  });
  const { slug } = visit.tenant;
  if (result.ok)
    return seeOther(planPaths.comment(slug, plan.number, found.version.number, comment.id), "answered");
  const message = ANSWER_REFUSALS[result.refusal.reason];
  const status = result.refusal.reason === "changed-meanwhile" ? 409 : 422;
  return answerComment(visit, invalid(visit.typed, [{ field: "answer", message }]), status);
}

const ANSWER_REFUSALS = {
  "changed-meanwhile":
    "Somebody has answered it meanwhile. Their answer stands above; yours is still in the form",
  "not-read": "It has to be read first. A moderator shows it or keeps it back",
  "version-ended": "The version it speaks of has come to its end, so its answers stay as they are",
  "taken-off": "It was taken off, and its answer with it. There is nothing to answer any more",
} as const;

async function answerList(visit: Visit, form: FormState, status = 200): Promise<Response> {
  const { plan, found, comments } = await readComments(visit);
  const isOpen =
    found.version.state === "consultation" && isConsultationOpen(found.consultation, visit.scope.asOn);
  return page(
    <CommentListPage
      visit={visit}
      sheet={await getPlanSheet(visit.scope, plan)}
      found={found}
      comments={comments}
      chosen={chipIn(visit)}
      isOpen={isOpen}
      people={await peopleOf(visit)}
      form={form}
      notice={noticeSaid(visit, VERSION_NOTICES)}
    />,
    status,
  );
}

async function answerComment(visit: Visit, form: FormState, status = 200): Promise<Response> {
  const { plan, found, comment } = await readComment(visit);
  return page(
    <CommentPage
      visit={visit}
      plan={plan}
      found={found}
      comment={comment}
      people={await peopleOf(visit)}
      form={form}
      notice={noticeSaid(visit, VERSION_NOTICES)}
    />,
    status,
  );
}

/** The comments on a version that this person may see: what nobody has read yet, and what was kept back, not everybody. */
async function readComments(visit: Visit) {
  const plan = await planInAddress(visit);
  const version = await getVersion(visit.scope, plan.id, versionNumber(visit));
  const found = await readStanding(visit.scope, plan, version);
  const { consultation } = found;
  if (!consultation) throw new NotFound();
  const all = allowed(readsAllComments, visit.scope, null);
  const moderates = allowed(moderatesComments, visit.scope, null);
  const comments = found.comments
    .filter(({ state }) => all || state === "shown")
    .map((comment) => (moderates ? comment : withoutTakenOff(comment)));
  return { plan, found: { ...found, consultation }, comments };
}

async function readComment(visit: Visit) {
  const { plan, found, comments } = await readComments(visit);
  const id = uuidParam(visit, "comment");
  const comment = comments.find((one) => one.id === id);
  if (!comment) throw new NotFound();
  return { plan, found, comment };
}

function chipIn(visit: Visit): CommentChip {
  return COMMENT_CHIPS.find((chip) => chip === visit.query("show")) ?? "all";
}

function here(visit: Visit, plan: number): string {
  return planPaths.comments(visit.tenant.slug, plan, versionNumber(visit));
}

async function peopleOf(visit: Visit): Promise<ReadonlyMap<string, string>> {
  return new Map((await listPeople(visit.scope)).map(({ id, name }) => [id, name]));
}
