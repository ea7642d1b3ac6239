import type { Context, Hono } from "hono";
import { z } from "zod";
import { invalid } from "../../kernel/invalid.ts";
import { partnershipPaths } from "../../modules/partnerships/index.ts";
import { NotFound, SecondStepNeeded, SignInNeeded } from "../../platform/access/errors.ts";
import type { SignedIn } from "../../platform/identity/identity.ts";
import type { CodeTaken } from "../../platform/identity/second-step.ts";
import { page } from "../../platform/web/answer.ts";
import { parseForm } from "../../platform/web/parse-form.ts";
import { ownPath } from "../../platform/web/safe-url.ts";
import type { PageFrame } from "../../platform/web/visit.ts";
import { blankForm, type FormState } from "../../ui/form-state.ts";
import { findTenant } from "../find-tenant.ts";
import type { House } from "../house.ts";
import { pageFrame, stranger } from "../page-frame.ts";
import { readBody, STRANGER_BYTES } from "../read-body.ts";
import { seeOtherWithCookies } from "../see-other-with-cookies.ts";
import { AccountPage, CodePage, SecondStepAskedPage, SecondStepOfferPage } from "./account.views.tsx";
import { accountPaths } from "./account-paths.ts";

const codeForm = z.object({
  code: z
    .string({ error: "Give the code" })
    .trim()
    .min(1, "Give the code")
    .max(40, "A code has six figures; the ones that you kept have ten letters and figures"),
  back: z.string().default(""),
});

const NOTICES: Readonly<Record<string, string>> = {
  ended: "You are signed out there.",
  "step-set-up": "The second step is on. From now on you are asked for a code after the link.",
  "step-removed": "The second step is taken away.",
};

/** How people look after their own sign-in: where they are signed in, and the second step. Every door asks who it is. */
export function accountDoors(app: Hono, house: House): void {
  const door = (c: Context, work: (visit: PageFrame, who: SignedIn, back: string) => Promise<Response>) =>
    enter(house, c, work);
  const settled: typeof door = (c, work) =>
    door(c, (visit, who, back) => {
      if (who.secondStep === "to-take") throw new SecondStepNeeded("take");
      return work(visit, who, back);
    });

  app.get("/:partnership/account", (c) =>
    settled(c, (visit, who) => answerAccount(house, visit, who, blankForm, c.req.query("said"))),
  );
  app.post("/:partnership/account/sessions/:id/end", (c) =>
    settled(c, async ({ tenant }, who) => {
      await house.identity.endSession(who.accountId, c.req.param("id") ?? "");
      return c.redirect(`${accountPaths.account(tenant.slug)}?said=ended`, 303);
    }),
  );
  app.post("/:partnership/account/sessions", (c) =>
    settled(c, async ({ tenant }, who) => {
      const cookies = await house.identity.signOut(c.req.raw.headers);
      await house.identity.endSessions(who.accountId);
      return seeOtherWithCookies(partnershipPaths.home(tenant.slug), cookies);
    }),
  );
  app.get("/:partnership/account/second-step", (c) =>
    settled(c, async (visit, who, back) =>
      who.secondStep === "none"
        ? page(<SecondStepAskedPage visit={visit} back={back} />)
        : c.redirect(accountPaths.account(visit.tenant.slug), 303),
    ),
  );
  app.post("/:partnership/account/second-step", (c) =>
    settled(c, async (visit, _, back) => {
      const offer = await house.identity.offerSecondStep(c.req.raw.headers);
      if (!offer) return c.redirect(accountPaths.account(visit.tenant.slug), 303);
      return page(<SecondStepOfferPage visit={visit} offer={offer} form={blankForm} back={back} />);
    }),
  );
  app.post("/:partnership/account/second-step/first-code", (c) =>
    settled(c, async (visit, who, back) => {
      const { slug } = visit.tenant;
      if (who.secondStep !== "none") return c.redirect(accountPaths.account(slug), 303);
      const { form, taken } = await takeTyped(house, c, who);
      if (taken?.ok)
        return seeOtherWithCookies(`${accountPaths.account(slug)}?said=step-set-up`, taken.cookies);
      // The key and the codes are shown again: they hold until a first code was right.
      const offer = await house.identity.readOffer(who.accountId, c.req.raw.headers);
      if (!offer) return c.redirect(accountPaths.secondStep(slug), 303);
      return page(<SecondStepOfferPage visit={visit} offer={offer} form={form} back={back} />, 422);
    }),
  );
  app.post("/:partnership/account/second-step/removal", (c) =>
    settled(c, async (visit, who) => {
      const { form, taken } = await takeTyped(house, c, who);
      if (!taken?.ok) return answerAccount(house, visit, who, form, undefined, 422);
      const cookies = await house.identity.dropSecondStep(c.req.raw.headers);
      return seeOtherWithCookies(`${accountPaths.account(visit.tenant.slug)}?said=step-removed`, cookies);
    }),
  );
  app.get("/:partnership/sign-in/code", (c) =>
    door(c, async (visit, who, back) =>
      who.secondStep === "to-take"
        ? page(<CodePage visit={visit} form={blankForm} back={back} />)
        : c.redirect(back, 303),
    ),
  );
  app.post("/:partnership/sign-in/code", (c) =>
    door(c, async (visit, who, back) => {
      if (who.secondStep !== "to-take") return c.redirect(back, 303);
      const { form, taken } = await takeTyped(house, c, who);
      if (taken?.ok) return seeOtherWithCookies(back, taken.cookies);
      return page(<CodePage visit={visit} form={form} back={back} />, 422);
    }),
  );
}

/** Opens a door to somebody who is signed in, in a partnership's frame; what was posted is read once. */
async function enter(
  house: House,
  c: Context,
  work: (visit: PageFrame, who: SignedIn, back: string) => Promise<Response>,
): Promise<Response> {
  const tenant = await findTenant(house, c.req.param("partnership") ?? "");
  if (!tenant) throw new NotFound();
  const who = await house.identity.whoIs(c.req.raw.headers);
  if (!who) throw new SignInNeeded();
  const typed = c.req.method === "POST" ? (await bodyOf(c)).back : c.req.query("back");
  const back = ownPath(typeof typed === "string" ? typed : "", partnershipPaths.desk(tenant.slug));
  return work(pageFrame(house, tenant, stranger, accountPaths.account(tenant.slug)), who, back);
}

const bodies = new WeakMap<Request, Promise<Awaited<ReturnType<typeof readBody>>>>();

/** A body can be read once; whoever asks again is given the same. */
async function bodyOf(c: Context) {
  const known = bodies.get(c.req.raw) ?? readBody(c.req.raw, STRANGER_BYTES);
  bodies.set(c.req.raw, known);
  return (await known).typed;
}

async function takeTyped(
  house: House,
  c: Context,
  { accountId }: SignedIn,
): Promise<{ readonly form: FormState; readonly taken: CodeTaken | null }> {
  const typed = await bodyOf(c);
  const form = parseForm(codeForm, typed);
  if (!form.ok) return { form, taken: null };
  const who = { accountId, headers: c.req.raw.headers };
  const taken = await house.identity.takeCode(who, form.value.code, house.now());
  if (taken.ok) return { form, taken };
  const message =
    taken.reason === "too-often"
      ? "That was too often. Wait a quarter of an hour, then give a new code"
      : "This code is not right, or was used already. Wait for the next one and give that";
  // A code that was wrong is not typed again.
  return { form: invalid({ ...typed, code: "" }, [{ field: "code", message }]), taken };
}

async function answerAccount(
  house: House,
  visit: PageFrame,
  who: SignedIn,
  form: FormState,
  said: string | undefined,
  status = 200,
): Promise<Response> {
  return page(
    <AccountPage
      visit={visit}
      email={who.email}
      sessions={await house.identity.listSessions(who.accountId, house.now())}
      here={who.sessionId}
      hasSecondStep={who.secondStep !== "none"}
      form={form}
      notice={said && Object.hasOwn(NOTICES, said) ? NOTICES[said] : null}
    />,
    status,
  );
}
