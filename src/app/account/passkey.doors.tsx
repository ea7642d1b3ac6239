import type { Context, Hono } from "hono";
import { z } from "zod";
import { invalid } from "../../kernel/invalid.ts";
import { partnershipPaths } from "../../modules/partnerships/index.ts";
import { NotFound } from "../../platform/access/errors.ts";
import { mayAskAgain } from "../../platform/identity/attempt.store.ts";
import type { PasskeyChallenge } from "../../platform/identity/own-passkeys.ts";
import { withService } from "../../platform/scope/open-scope.ts";
import { page } from "../../platform/web/answer.ts";
import { parseForm } from "../../platform/web/parse-form.ts";
import { ownPath } from "../../platform/web/safe-url.ts";
import { visitorAddress } from "../../platform/web/visitor-address.ts";
import { findTenant } from "../find-tenant.ts";
import type { House } from "../house.ts";
import { pageFrame, stranger } from "../page-frame.ts";
import { readBody, STRANGER_BYTES } from "../read-body.ts";
import { seeOtherWithCookies } from "../see-other-with-cookies.ts";
import { PasskeyRefusedPage } from "../sign-in.views.tsx";
import { accountPaths } from "./account-paths.ts";
import { bodyOf, openEntrances, ownerOf } from "./account-visit.ts";
import { answerAccount } from "./answer-account.tsx";
import { SecondStepAskedPage } from "./second-step.views.tsx";

/** What a device signed, as the browser writes it down. */
const signed = z
  .string()
  .max(14_000)
  .transform((text) => jsonOf(text))
  .pipe(z.looseObject({ id: z.string().min(1).max(2000), response: z.looseObject({}) }));

const useForm = z.object({ answer: signed, back: z.string().default("") });

const name = z
  .string({ error: "Say what to call it" })
  .trim()
  .min(1, "Say what to call it, for example “Work laptop”")
  .max(60, "Give it a name of at most 60 letters");

const addForm = z.object({ answer: signed, name });

/** Signing in with a passkey, and the passkeys of whoever is signed in. Without script none of it is offered. */
export function passkeyDoors(app: Hono, house: House): void {
  const { identity } = house;
  const { guarded } = openEntrances(house);
  const isServed = (c: Context) =>
    withService(house.pool, (database) => {
      const key = `passkey:${visitorAddress(c, house.config.trustedProxies)}`;
      return mayAskAgain(database, [key], house.now());
    });

  app.post("/:partnership/sign-in/passkey/challenge", async (c) => {
    if (!(await findTenant(house, c.req.param("partnership")))) throw new NotFound();
    if (!(await isServed(c))) return c.text(TOO_OFTEN, 429);
    return asked(await identity.askPasskey(c.req.raw.headers));
  });
  app.post("/:partnership/sign-in/passkey", async (c) => {
    const tenant = await findTenant(house, c.req.param("partnership"));
    if (!tenant) throw new NotFound();
    const form = parseForm(useForm, (await readBody(c.req.raw, STRANGER_BYTES)).typed);
    const isCounted = await isServed(c);
    const before = await identity.whoIs(c.req.raw.headers);
    const cookies =
      form.ok && isCounted
        ? await identity.usePasskey(c.req.raw.headers, form.value.answer, house.now())
        : null;
    if (!form.ok || !cookies) {
      const visit = pageFrame(house, tenant, stranger, partnershipPaths.signIn(tenant.slug));
      return page(<PasskeyRefusedPage visit={visit} />, isCounted ? 422 : 429);
    }
    // Where it was the second step of a session, the one that took it stands in its place.
    if (before) await identity.endSession(before.accountId, before.sessionId);
    return seeOtherWithCookies(ownPath(form.value.back, partnershipPaths.desk(tenant.slug)), cookies);
  });

  app.post("/:partnership/account/passkeys/challenge", (c) =>
    guarded(c, async () => {
      const challenge = await identity.offerPasskey(c.req.raw.headers);
      return challenge ? asked(challenge) : c.text(SIGN_IN_AGAIN, 403);
    }),
  );
  app.post("/:partnership/account/passkeys", (c) =>
    guarded(c, async (visited) => {
      const { slug } = visited.visit.tenant;
      const typed = await bodyOf(c);
      const form = parseForm(addForm, typed);
      const isAdded =
        form.ok && (await identity.addPasskey(ownerOf(visited.who, c), form.value, house.now()));
      if (isAdded) {
        const back = typeof typed.back === "string" ? typed.back : "";
        return c.redirect(ownPath(back, `${accountPaths.account(slug)}?said=passkey-added`), 303);
      }
      const named = parseForm(z.object({ name }), typed);
      const problem = {
        field: "name",
        message: "This device's answer came too late, or was not for this page. Try again",
      };
      const passkey = named.ok ? invalid({ name: named.value.name }, [problem]) : named;
      // Whoever was led here on their way somewhere stays on that page, and on that way.
      if (typeof typed.back === "string" && typed.back !== "" && visited.who.secondStep === "none") {
        const { visit, back } = visited;
        const { takesPasskeys } = identity;
        return page(
          <SecondStepAskedPage visit={visit} back={back} takesPasskeys={takesPasskeys} form={passkey} />,
          422,
        );
      }
      return answerAccount(house, visited, { passkey }, 422);
    }),
  );
  app.post("/:partnership/account/passkeys/:id/name", (c) =>
    guarded(c, async ({ visit, who }) => {
      const form = parseForm(z.object({ name }), await bodyOf(c));
      const id = c.req.param("id") ?? "";
      const isRenamed =
        form.ok && (await identity.renamePasskey(ownerOf(who, c), id, form.value.name, house.now()));
      const word = isRenamed ? "?said=passkey-renamed" : "";
      return c.redirect(`${accountPaths.account(visit.tenant.slug)}${word}`, 303);
    }),
  );
  app.post("/:partnership/account/passkeys/:id/removal", (c) =>
    guarded(c, async ({ visit, who }) => {
      const id = c.req.param("id") ?? "";
      const isRemoved = await identity.removePasskey(ownerOf(who, c), id, house.now());
      const word = isRemoved ? "?said=passkey-removed" : "";
      return c.redirect(`${accountPaths.account(visit.tenant.slug)}${word}`, 303);
    }),
  );
}

const TOO_OFTEN = "That was too often. Wait a quarter of an hour, or take another way.";
const SIGN_IN_AGAIN =
  "You signed in here more than a day ago. Sign out and in again, then add the passkey: so nobody adds one at a screen that you left.";

/** What is to be signed, for the script of our page. */
function asked({ options, cookies }: PasskeyChallenge): Response {
  const headers = new Headers({ "content-type": "application/json; charset=utf-8" });
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return new Response(JSON.stringify(options), { headers });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
