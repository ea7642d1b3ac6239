import { invalid } from "../../../kernel/invalid.ts";
import type { KeptUpload } from "../../../platform/files/kept-upload.store.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { numberParam, type Visit } from "../../../platform/web/visit.ts";
import { blankForm, type FormState } from "../../../ui/form-state.ts";
import { sayReading } from "../../../ui/words/date-words.ts";
import { judgeWords, listJargon, sayPlainWords } from "../../partnerships/index.ts";
import { readTarget } from "../actions/read-words.ts";
import { withUnreadDate } from "../date-moves/unread-date.words.ts";
import { dropSentFile, findSentFile, keepSentFile } from "../evidence/sent-file.store.ts";
import { stoodBefore } from "../updates/update.ts";
import { withWayOut } from "../updates/update.words.ts";
import { enterByLink } from "./enter-by-link.ts";
import { HandBackPage } from "./hand-back.views.tsx";
import { handBackLinked } from "./hand-back-linked.ts";
import { LinkActionPage } from "./link-action.views.tsx";
import { LinkEndedPage, LinkRenewedPage } from "./link-ended.views.tsx";
import { postLinkMail, showLinkMail } from "./link-mail.routes.tsx";
import { LinkOverviewPage } from "./link-overview.views.tsx";
import { linkPaths } from "./link-paths.ts";
import { handBackForm, linkUpdateForm } from "./link-update.form.ts";
import { findLinkedWork, type LinkedAction, type LinkedWork } from "./linked-work.store.ts";
import { nextToAnswer } from "./personal-link.ts";
import { LINK_NOTICES, SENT_MEANWHILE, saySendingRefusal } from "./personal-link.words.ts";
import { replaceLink } from "./replace-link.ts";
import { sendUpdate } from "./send-update.ts";

/** The doors behind a personal link. Looking changes nothing, for scanners of mail open every link: only what is sent does. */
export function openPersonalLinkDoors(every: Doors): void {
  const doors = every.byLink(enterByLink);
  doors.get("", behindLink(showStart));
  doors.get("/thanks", behindLink(showThanks));
  doors.get("/hand-back", behindLink(showHandBackAll));
  doors.post("/hand-back", behindLink(postHandBackAll));
  doors.get("/mail", behindLink(showLinkMail));
  doors.post("/mail", behindLink(postLinkMail));
  doors.get("/plain-words", behindLink(showPlainWords));
  doors.get("/date-reading", behindLink(showDateReading));
  doors.post("/renewal", postRenewal);
  doors.get("/:action", behindLink(withItem(showAction)));
  doors.post("/:action/updates", behindLink(withItem(postUpdate)), "upload");
  doors.get("/:action/hand-back", behindLink(withItem(showHandBack)));
  doors.post("/:action/hand-back", behindLink(withItem(postHandBack)));
}

type Behind = (visit: Visit, work: LinkedWork) => Promise<Response>;

const secretOf = (visit: Visit) => visit.param("secret");

const ended = (visit: Visit) => page(<LinkEndedPage visit={visit} />, 410);

/** Whoever the secret does not let in is told that the link has ended, whatever there was behind it. */
function behindLink(show: Behind): (visit: Visit) => Promise<Response> {
  return async (visit) => {
    const work =
      visit.scope.actor.kind === "person" ? await findLinkedWork(visit.scope, secretOf(visit)) : null;
    return work ? show(visit, work) : ended(visit);
  };
}

/** An action that the link does not open is not there. */
function withItem(show: (visit: Visit, work: LinkedWork, item: LinkedAction) => Promise<Response>): Behind {
  return async (visit, work) => {
    const number = numberParam(visit, "action");
    const item = work.items.find(({ action }) => action.number === number);
    return item ? show(visit, work, item) : ended(visit);
  };
}

async function showStart(visit: Visit, work: LinkedWork): Promise<Response> {
  const [only, ...more] = work.items;
  if (only && more.length === 0)
    return seeOther(linkPaths.action(visit.tenant.slug, secretOf(visit), only.action.number));
  const notice = noticeSaid(visit, LINK_NOTICES);
  return page(
    <LinkOverviewPage visit={visit} secret={secretOf(visit)} work={work} thanks={false} notice={notice} />,
  );
}

async function showThanks(visit: Visit, work: LinkedWork): Promise<Response> {
  const notice = noticeSaid(visit, LINK_NOTICES);
  return page(<LinkOverviewPage visit={visit} secret={secretOf(visit)} work={work} thanks notice={notice} />);
}

function showAction(visit: Visit, work: LinkedWork, item: LinkedAction): Promise<Response> {
  return answerAction(visit, work, item, blankForm);
}

function answerAction(
  visit: Visit,
  work: LinkedWork,
  item: LinkedAction,
  form: FormState,
  status = 200,
  kept: KeptUpload | null = null,
): Promise<Response> {
  return page(
    <LinkActionPage
      visit={visit}
      secret={secretOf(visit)}
      work={work}
      item={item}
      form={form}
      notice={noticeSaid(visit, LINK_NOTICES)}
      once={crypto.randomUUID()}
      kept={kept}
    />,
    status,
  );
}

async function postUpdate(visit: Visit, work: LinkedWork, item: LinkedAction): Promise<Response> {
  const { scope, typed } = visit;
  const secret = secretOf(visit);
  const holder = holderOf(work);
  const form = parseForm(linkUpdateForm, typed);
  if (!form.ok) {
    const was = stoodBefore(item.action, item.sent.at(-1) ?? item.last, item.isBeside);
    const state = withWayOut(withUnreadDate(form, scope.asOn), was);
    return answerAction(visit, work, item, state, 422, await keepSentFile(scope, holder, visit));
  }
  const { number } = item.action;
  const file = await findSentFile(scope, holder, visit);
  const result = await sendUpdate(scope, secret, number, form.value, file);
  const now = await findLinkedWork(scope, secret);
  const own = now?.items.find(({ action }) => action.number === number);
  if (!now || !own) return ended(visit);
  if (!result.ok) {
    const { reason } = result.refusal;
    const problem = saySendingRefusal(result.refusal);
    const isOwn = reason === "changed-meanwhile" && isLatestSent(own);
    const state = invalid(typed, [isOwn ? { ...problem, message: SENT_MEANWHILE } : problem]);
    const kept = own.standing === "theirs" ? await keepSentFile(scope, holder, visit) : null;
    return answerAction(visit, now, own, state, MEANWHILE.has(reason) ? 409 : 422, kept);
  }
  await dropSentFile(scope, holder, visit);
  const { slug } = visit.tenant;
  const next = nextToAnswer(now.items, own);
  return next
    ? seeOther(linkPaths.action(slug, secret, next.action.number), "sent")
    : seeOther(linkPaths.thanks(slug, secret));
}

/** What was said of an action last came by this link. */
function isLatestSent({ sent, last }: LinkedAction): boolean {
  const latest = sent.at(-1);
  return latest !== undefined && (last === null || last.saidAt < latest.saidAt);
}

/** Whoever has this link, as a holder of kept files: what came by it can be sent on by it, and by nothing else. */
const holderOf = ({ link }: LinkedWork) => `link/${link.id}`;

/** What happened between showing the page and sending it. */
const MEANWHILE: ReadonlySet<string> = new Set([
  "changed-meanwhile",
  "not-theirs",
  "already-over",
  "link-ended",
]);

function answerHandBack(
  visit: Visit,
  work: LinkedWork,
  items: readonly LinkedAction[],
  all: boolean,
  form: FormState,
  status = 200,
): Promise<Response> {
  return page(
    <HandBackPage visit={visit} secret={secretOf(visit)} work={work} items={items} all={all} form={form} />,
    status,
  );
}

const stillTheirs = ({ items }: LinkedWork) =>
  items.filter(({ standing, isHandedBack }) => standing === "theirs" && !isHandedBack);

/** What was handed back already needs no second time: its page says so. */
const showHandBack = async (visit: Visit, work: LinkedWork, item: LinkedAction) =>
  item.isHandedBack
    ? seeOther(linkPaths.action(visit.tenant.slug, secretOf(visit), item.action.number))
    : answerHandBack(visit, work, [item], false, blankForm);

/** Where nothing is left to hand back, somebody came back to a page from before. */
const showHandBackAll: Behind = async (visit, work) => {
  const items = stillTheirs(work);
  return items.length > 0
    ? answerHandBack(visit, work, items, true, blankForm)
    : seeOther(linkPaths.thanks(visit.tenant.slug, secretOf(visit)));
};

const postHandBack = (visit: Visit, work: LinkedWork, item: LinkedAction) =>
  takeHandBack(visit, work, [item], false);

const postHandBackAll: Behind = (visit, work) => takeHandBack(visit, work, stillTheirs(work), true);

async function takeHandBack(
  visit: Visit,
  work: LinkedWork,
  items: readonly LinkedAction[],
  all: boolean,
): Promise<Response> {
  const form = parseForm(handBackForm, visit.typed);
  if (!form.ok) return answerHandBack(visit, work, items, all, form, 422);
  const result = await handBackLinked(visit.scope, secretOf(visit), items, form.value);
  if (!result.ok) return ended(visit);
  const said = items.length > 1 ? "all-handed-back" : "handed-back";
  return seeOther(linkPaths.thanks(visit.tenant.slug, secretOf(visit)), said);
}

/** What is to be said of the words that somebody is typing: plain text, empty where there is nothing to say. */
const showPlainWords: Behind = async (visit) => {
  const text = (visit.query("text") ?? "").slice(0, 4000);
  return plainText(sayPlainWords(judgeWords(text, await listJargon(visit.scope))));
};

const showDateReading: Behind = async (visit) => {
  const target = readTarget((visit.query("text") ?? "").slice(0, 300), visit.scope.asOn);
  if (!target) return plainText("");
  const read = target.kind !== "none";
  return plainText(
    read ? `We read this as: ${sayReading(target, "long")}.` : "We cannot read this as a date yet.",
  );
};

function plainText(text: string): Response {
  return new Response(text, { headers: { "content-type": "text/plain; charset=utf-8" } });
}

async function postRenewal(visit: Visit): Promise<Response> {
  await replaceLink(visit.scope, secretOf(visit));
  return page(<LinkRenewedPage visit={visit} />);
}
