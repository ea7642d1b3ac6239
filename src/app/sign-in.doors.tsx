import type { Hono } from "hono";
import { z } from "zod";
import { partnershipPaths } from "../modules/partnerships/index.ts";
import { NotFound } from "../platform/access/errors.ts";
import { mayAskAgain } from "../platform/identity/attempt.store.ts";
import { providersFor } from "../platform/identity/provider.ts";
import { post } from "../platform/mail/post.ts";
import { withService } from "../platform/scope/open-scope.ts";
import { page } from "../platform/web/answer.ts";
import { parseForm } from "../platform/web/parse-form.ts";
import { ownPath } from "../platform/web/safe-url.ts";
import type { PageFrame } from "../platform/web/visit.ts";
import { visitorAddress } from "../platform/web/visitor-address.ts";
import { blankForm, type FormState } from "../ui/form-state.ts";
import { accountPaths } from "./account/account-paths.ts";
import { providerDoors } from "./account/provider.doors.tsx";
import { findTenant } from "./find-tenant.ts";
import type { House } from "./house.ts";
import { pageFrame, stranger } from "./page-frame.ts";
import { readBody, STRANGER_BYTES } from "./read-body.ts";
import { seeOtherWithCookies } from "./see-other-with-cookies.ts";
import { LinkEndedPage, LinkSentPage, SignInPage, UseLinkPage } from "./sign-in.views.tsx";

const signInForm = z.object({
  email: z
    .string({ error: "Write your e-mail address" })
    .trim()
    .min(1, "Write your e-mail address")
    .max(254, "Write a whole e-mail address, such as name@council.example")
    .pipe(z.email("Write a whole e-mail address, such as name@council.example")),
  back: z.string().default(""),
});

const linkForm = z.object({ secret: z.string().min(1).max(200), back: z.string().default("") });

/** Signing in by an e-mailed link, and out. Nothing here tells whether an address is known: not in words, not in time. */
export function signInDoors(app: Hono, house: House): void {
  const signInPage = (visit: PageFrame, form: FormState, back: string, status = 200) => {
    const { slug } = visit.tenant;
    const shown = providersFor(house.identity.providers.list, slug).map(({ name, label }) => ({
      label,
      href: accountPaths.provider(slug, name, back),
    }));
    const { takesPasskeys } = house.identity;
    return page(
      <SignInPage visit={visit} form={form} back={back} providers={shown} takesPasskeys={takesPasskeys} />,
      status,
    );
  };
  const framed = async (slug: string) => {
    const tenant = await findTenant(house, slug);
    if (!tenant) throw new NotFound();
    return pageFrame(house, tenant, stranger, partnershipPaths.signIn(slug));
  };
  app.get("/:partnership/sign-in", async (c) => {
    const visit = await framed(c.req.param("partnership"));
    const back = ownPath(c.req.query("back"), partnershipPaths.desk(visit.tenant.slug));
    return signInPage(visit, blankForm, back);
  });
  app.post("/:partnership/sign-in", async (c) => {
    const visit = await framed(c.req.param("partnership"));
    const form = parseForm(signInForm, (await readBody(c.req.raw, STRANGER_BYTES)).typed);
    const back = ownPath(
      typeof form.typed.back === "string" ? form.typed.back : "",
      partnershipPaths.desk(visit.tenant.slug),
    );
    if (!form.ok) return signInPage(visit, form, back, 422);
    const email = form.value.email.toLowerCase();
    const address = visitorAddress(c, house.config.trustedProxies);
    await withService(house.pool, async (database) => {
      // Too many requests look like any other to the one who asks; no further mail is sent.
      if (!(await mayAskAgain(database, [`email:${email}`, `address:${address}`], house.now()))) return;
      await post(
        database,
        { partnership: null, to: email, kind: "sign-in-link", facts: { slug: visit.tenant.slug, back } },
        house.now(),
      );
    });
    return page(<LinkSentPage visit={visit} email={email} back={back} />);
  });
  app.get("/:partnership/sign-in/link/:secret", async (c) => {
    const visit = await framed(c.req.param("partnership"));
    const back = ownPath(c.req.query("back"), partnershipPaths.desk(visit.tenant.slug));
    return page(<UseLinkPage visit={visit} secret={c.req.param("secret")} back={back} />);
  });
  app.post("/:partnership/sign-in/link", async (c) => {
    const visit = await framed(c.req.param("partnership"));
    const form = parseForm(linkForm, (await readBody(c.req.raw, STRANGER_BYTES)).typed);
    const cookies = form.ok ? await house.identity.redeem(form.value.secret, c.req.raw.headers) : null;
    const { back: typed } = form.typed;
    const back = ownPath(typeof typed === "string" ? typed : "", partnershipPaths.desk(visit.tenant.slug));
    if (!form.ok || !cookies) return page(<LinkEndedPage visit={visit} back={back} />, 422);
    return seeOtherWithCookies(back, cookies);
  });
  app.post("/:partnership/sign-out", async (c) => {
    const { tenant } = await framed(c.req.param("partnership"));
    const cookies = await house.identity.signOut(c.req.raw.headers);
    return seeOtherWithCookies(partnershipPaths.home(tenant.slug), cookies);
  });
  providerDoors(app, house);
  if (house.oneClickKey) {
    app.get("/one-click/:key/:partnership/:email", async (c) => {
      if (c.req.param("key") !== house.oneClickKey) throw new NotFound();
      const { tenant } = await framed(c.req.param("partnership"));
      const cookies = await house.identity.signInAs(c.req.param("email"), c.req.raw.headers);
      if (!cookies) throw new NotFound();
      return seeOtherWithCookies(partnershipPaths.desk(tenant.slug), cookies);
    });
  }
}
