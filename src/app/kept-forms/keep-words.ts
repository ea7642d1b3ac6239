import type { Typed } from "../../kernel/invalid.ts";
import type { Tenant } from "../../kernel/tenant.ts";
import { partnershipPaths } from "../../modules/partnerships/index.ts";
import { SecondStepNeeded, SignInNeeded } from "../../platform/access/errors.ts";
import { dropKeptForm, KEPT_HOURS, keepForm, newKey } from "../../platform/identity/kept-form.store.ts";
import type { Sent } from "../../platform/web/visit.ts";
import { accountPaths } from "../account/account-paths.ts";
import type { House } from "../house.ts";
import { seeOtherWithCookies } from "../see-other-with-cookies.ts";
import { keptFormPaths } from "./kept-form-paths.ts";
import { keptKey, keyCookie, knownAccount, markBrowser } from "./known-browser.ts";

/**
 * A form came, and its sender's sign-in had ended, or a second step is missing: keeps what was typed for their browser
 * and account, and sends them to sign in and back to it. Nothing is ever sent by itself. Null where nobody knows who it
 * was: then there is nothing to keep it for. Files are not kept; their names are, so that the page can say so.
 */
export async function keepWords(
  house: House,
  tenant: Tenant,
  request: Request,
  why: SignInNeeded | SecondStepNeeded,
  read: () => Promise<Sent>,
): Promise<Response | null> {
  const { headers } = request;
  const accountId =
    why instanceof SecondStepNeeded
      ? ((await house.identity.whoIs(headers))?.accountId ?? null)
      : knownAccount(house, headers);
  if (!accountId) return null;
  const sent = await read();
  const { "kept-file": keptFile, "kept-name": keptName, ...typed } = sent.typed;
  const key = keptKey(headers) ?? newKey();
  const form = {
    action: new URL(request.url).pathname,
    page: pageOf(request),
    typed,
    files: [
      ...Object.values(sent.uploads).map(({ name }) => name),
      // One that waited for its form was chosen for another page than the one that comes after signing in.
      ...(keptFile && typeof keptName === "string" ? [keptName] : []),
    ],
  };
  const id = await keepForm(house.pool, { accountId, key }, form, house.now());
  const back = encodeURIComponent(keptFormPaths.form(tenant.slug, id));
  return seeOtherWithCookies(`${wayIn(tenant.slug, why)}?back=${back}`, [keyCookie(house, key, KEPT_HOURS)]);
}

function wayIn(slug: string, why: SignInNeeded | SecondStepNeeded): string {
  if (why instanceof SignInNeeded) return partnershipPaths.signIn(slug);
  return why.what === "take" ? accountPaths.code(slug) : accountPaths.secondStep(slug);
}

/** The page of ours that the form stood on, as the browser tells it. */
function pageOf(request: Request): string | null {
  const from = request.headers.get("referer");
  if (!from || !URL.canParse(from)) return null;
  const url = new URL(from);
  return url.origin === request.headers.get("origin") || url.host === new URL(request.url).host
    ? url.pathname + url.search
    : null;
}

/** Which kept words a form that is sent now held; null for one that was typed at one go. */
export function keptId(id: Typed[string]): string | null {
  return typeof id === "string" && /^[\w-]{16}$/.test(id) ? id : null;
}

/** A form was answered: kept words that it held wait no longer, and this browser is known as its sender's. */
export async function markKept(
  house: House,
  { headers }: Request,
  accountId: string,
  id: string | null,
  answer: Response,
): Promise<void> {
  const key = keptKey(headers);
  if (id && key) await dropKeptForm(house.pool, id, { accountId, key });
  const mark = markBrowser(house, headers, accountId);
  if (mark) answer.headers.append("set-cookie", mark);
}
