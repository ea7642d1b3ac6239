import { actingPerson } from "../../../platform/scope/scope.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { type FormState, hasProblems } from "../../../ui/form-state.ts";
import {
  getMailChoice,
  MAIL_CHOICE_NOTICES,
  MAIL_CHOICES,
  MailChoiceForm,
  mailChoiceForm,
  refuseMailChoice,
  setMailChoice,
} from "../../people/index.ts";
import { LinkFrame } from "./link-frame.views.tsx";
import { linkPaths } from "./link-paths.ts";

/** When mail comes, chosen by the link that came with it: the same choices as at the desk. */
export function showLinkMail(visit: Visit): Promise<Response> {
  return answerMail(visit);
}

export async function postLinkMail(visit: Visit): Promise<Response> {
  const { scope, tenant, typed } = visit;
  const form = parseForm(mailChoiceForm(scope.asOn), typed);
  if (!form.ok) return answerMail(visit, form, 422);
  const result = await setMailChoice(scope, actingPerson(scope), form.value.version, form.value.choice);
  if (result.ok) return seeOther(linkPaths.mail(tenant.slug, visit.param("secret")), "chosen");
  const status = result.refusal.reason === "changed-meanwhile" ? 409 : 422;
  return answerMail(visit, refuseMailChoice(typed, result.refusal), status);
}

async function answerMail(visit: Visit, form?: FormState, status = 200): Promise<Response> {
  const own = await getMailChoice(visit.scope, actingPerson(visit.scope));
  const secret = visit.param("secret");
  const { slug } = visit.tenant;
  return page(
    <LinkFrame
      visit={visit}
      title={MAIL_CHOICES}
      error={form !== undefined && hasProblems(form)}
      notice={noticeSaid(visit, MAIL_CHOICE_NOTICES)}
    >
      {form ? <ErrorSummary form={form} /> : null}
      <h1>{MAIL_CHOICES}</h1>
      <MailChoiceForm own={own} form={form} action={linkPaths.mail(slug, secret)} />
      <p>
        <a href={linkPaths.link(slug, secret)}>See what you are asked about</a>
      </p>
    </LinkFrame>,
    status,
  );
}
