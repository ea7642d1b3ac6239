import type { Hono } from "hono";
import { partnershipPaths } from "../../modules/partnerships/index.ts";
import { NotFound } from "../../platform/access/errors.ts";
import { mayAskAgain } from "../../platform/identity/attempt.store.ts";
import type { ProviderTrouble } from "../../platform/identity/open-providers.ts";
import { providersFor } from "../../platform/identity/provider.ts";
import { withService } from "../../platform/scope/open-scope.ts";
import { page } from "../../platform/web/answer.ts";
import { ownPath } from "../../platform/web/safe-url.ts";
import { visitorAddress } from "../../platform/web/visitor-address.ts";
import { findTenant } from "../find-tenant.ts";
import type { House } from "../house.ts";
import { pageFrame, stranger } from "../page-frame.ts";
import { seeOtherWithCookies } from "../see-other-with-cookies.ts";
import { ServicePage } from "../service-page.tsx";
import { accountPaths } from "./account-paths.ts";
import { ProviderTroublePage, TroubleWords } from "./provider.views.tsx";

const TROUBLES: readonly ProviderTrouble[] = ["stopped", "ended", "down", "unknown"];

const troubleOf = (word: string | undefined): ProviderTrouble =>
  TROUBLES.find((trouble) => trouble === word) ?? "unknown";

/** Signing in with somebody else's sign-in service. Of the library's own addresses this one callback is open, and no other. */
export function providerDoors(app: Hono, house: House): void {
  const { providers } = house.identity;
  app.get("/:partnership/sign-in/with/:provider", async (c) => {
    const tenant = await findTenant(house, c.req.param("partnership"));
    if (!tenant) throw new NotFound();
    const { slug } = tenant;
    const provider = providersFor(providers.list, slug).find(({ name }) => name === c.req.param("provider"));
    if (!provider) throw new NotFound();
    const key = `provider:${visitorAddress(c, house.config.trustedProxies)}`;
    const isServed = await withService(house.pool, (database) => mayAskAgain(database, [key], house.now()));
    if (!isServed) return c.redirect(accountPaths.trouble(slug, "down"), 303);
    const back = ownPath(c.req.query("back"), partnershipPaths.desk(slug));
    const started = await providers.start(provider.name, { slug, back, headers: c.req.raw.headers });
    if (started) return seeOtherWithCookies(started.to, started.cookies);
    house.log.warn("a sign-in service does not answer, or is not who the settings say", {
      provider: provider.name,
    });
    return c.redirect(accountPaths.trouble(slug, "down"), 303);
  });
  app.get("/identity/callback/:provider", async (c) => {
    const answer = await providers.finish(c.req.param("provider"), c.req.raw, house.now());
    if (answer.ok) return seeOtherWithCookies(ownPath(answer.to, "/"), answer.cookies);
    const { slug, why, cookies } = answer;
    house.log.info("somebody came back from a sign-in service and was not let in", {
      provider: c.req.param("provider"),
      why,
    });
    return seeOtherWithCookies(
      slug ? accountPaths.trouble(slug, why) : `/identity/trouble?why=${why}`,
      cookies,
    );
  });
  app.get("/:partnership/sign-in/trouble", async (c) => {
    const tenant = await findTenant(house, c.req.param("partnership"));
    if (!tenant) throw new NotFound();
    const visit = pageFrame(house, tenant, stranger, partnershipPaths.signIn(tenant.slug));
    return page(<ProviderTroublePage visit={visit} why={troubleOf(c.req.query("why"))} />);
  });
  app.get("/identity/trouble", (c) => {
    const why = troubleOf(c.req.query("why"));
    return page(
      <ServicePage house={house} title="You are not signed in">
        <h1>You are not signed in</h1>
        <TroubleWords why={why} name="a partnership here" />
        <p>
          <a href="/">Choose your partnership, and sign in there</a>
        </p>
      </ServicePage>,
    );
  });
}
