import type { Context, Hono } from "hono";
import { partnershipPaths } from "../../modules/partnerships/index.ts";
import { page } from "../../platform/web/answer.ts";
import { blankForm, type FormState } from "../../ui/form-state.ts";
import type { House } from "../house.ts";
import { seeOtherWithCookies } from "../see-other-with-cookies.ts";
import { accountPaths } from "./account-paths.ts";
import { type AccountVisit, openEntrances, ownerOf, takeTyped } from "./account-visit.ts";
import { answerAccount } from "./answer-account.tsx";
import { passkeyDoors } from "./passkey.doors.tsx";
import { CodePage, SecondStepAskedPage, SecondStepOfferPage } from "./second-step.views.tsx";

/** How people look after their own sign-in: where they are signed in, passkeys and the second step. Every door asks who it is. */
export function accountDoors(app: Hono, house: House): void {
  const { open, settled, guarded } = openEntrances(house);

  app.get("/:partnership/account", (c) =>
    settled(c, (visited) => answerAccount(house, visited, { said: c.req.query("said") })),
  );
  app.post("/:partnership/account/sessions/:id/end", (c) =>
    settled(c, async ({ visit, who }) => {
      await house.identity.endSession(who.accountId, c.req.param("id") ?? "");
      return c.redirect(`${accountPaths.account(visit.tenant.slug)}?said=ended`, 303);
    }),
  );
  app.post("/:partnership/account/sessions", (c) =>
    settled(c, async ({ visit, who }) => {
      const cookies = await house.identity.signOut(c.req.raw.headers);
      await house.identity.endSessions(who.accountId, house.now());
      return seeOtherWithCookies(partnershipPaths.home(visit.tenant.slug), cookies);
    }),
  );
  app.get("/:partnership/account/second-step", (c) =>
    settled(c, async ({ visit, who, back }) =>
      who.secondStep === "none"
        ? page(<SecondStepAskedPage visit={visit} back={back} takesPasskeys={house.identity.takesPasskeys} />)
        : c.redirect(accountPaths.account(visit.tenant.slug), 303),
    ),
  );
  app.post("/:partnership/account/second-step", (c) =>
    guarded(c, async ({ visit, who, back }) => {
      const offer = who.hasCodes ? null : await house.identity.offerSecondStep(c.req.raw.headers);
      if (!offer) return c.redirect(accountPaths.account(visit.tenant.slug), 303);
      return page(<SecondStepOfferPage visit={visit} offer={offer} form={blankForm} back={back} />);
    }),
  );
  app.post("/:partnership/account/second-step/first-code", (c) =>
    guarded(c, async ({ visit, who, back }) => {
      const { slug } = visit.tenant;
      if (who.hasCodes) return c.redirect(accountPaths.account(slug), 303);
      const { form, taken } = await takeTyped(house, c, who);
      if (taken?.ok) {
        await house.identity.noteSecondStep(ownerOf(who, c), house.now());
        // Whoever was on their way somewhere goes on there: who looks after the service has no other page to come from.
        const isOnTheWay = back !== partnershipPaths.desk(slug);
        const to = isOnTheWay ? back : `${accountPaths.account(slug)}?said=step-set-up`;
        return seeOtherWithCookies(to, taken.cookies);
      }
      // The key and the codes are shown again: they hold until a first code was right.
      const offer = await house.identity.readOffer(who.accountId, c.req.raw.headers);
      if (!offer) return c.redirect(accountPaths.secondStep(slug), 303);
      return page(<SecondStepOfferPage visit={visit} offer={offer} form={form} back={back} />, 422);
    }),
  );
  app.post("/:partnership/account/second-step/removal", (c) =>
    guarded(c, async (visited) => {
      const { form, taken } = await takeTyped(house, c, visited.who);
      if (!taken?.ok) return answerAccount(house, visited, { code: form }, 422);
      const cookies = await house.identity.dropSecondStep(ownerOf(visited.who, c), house.now());
      const to = `${accountPaths.account(visited.visit.tenant.slug)}?said=step-removed`;
      return seeOtherWithCookies(to, cookies);
    }),
  );
  app.post("/:partnership/account/providers/:id/removal", (c) =>
    guarded(c, async ({ visit, who }) => {
      const id = c.req.param("id") ?? "";
      const isRemoved = await house.identity.removeLink(ownerOf(who, c), id, house.now());
      return c.redirect(said(visit.tenant.slug, isRemoved ? "provider-removed" : ""), 303);
    }),
  );
  app.get("/:partnership/sign-in/code", (c) =>
    open(c, async (visited) => showCode(house, visited, blankForm, c)),
  );
  app.post("/:partnership/sign-in/code", (c) =>
    open(c, async (visited) => {
      if (visited.who.secondStep !== "to-take") return c.redirect(visited.back, 303);
      const { form, taken } = await takeTyped(house, c, visited.who);
      if (taken?.ok) return seeOtherWithCookies(visited.back, taken.cookies);
      return showCode(house, visited, form, c, 422);
    }),
  );
  passkeyDoors(app, house);
}

const said = (slug: string, word: string) => `${accountPaths.account(slug)}${word ? `?said=${word}` : ""}`;

/** The second step, for whoever has something to take it with. */
function showCode(
  house: House,
  { visit, who, back }: AccountVisit,
  form: FormState,
  c: Context,
  status = 200,
): Response | Promise<Response> {
  if (who.secondStep !== "to-take" && who.secondStep !== "may-take") return c.redirect(back, 303);
  const takesPasskeys = who.hasPasskeys && house.identity.takesPasskeys;
  return page(
    <CodePage visit={visit} form={form} back={back} hasCodes={who.hasCodes} takesPasskeys={takesPasskeys} />,
    status,
  );
}
