import { sql } from "drizzle-orm";
import type { Hono } from "hono";
import { fullNameOf } from "../kernel/tenant.ts";
import { listPartnerships, partnershipPaths } from "../modules/partnerships/index.ts";
import { NotFound } from "../platform/access/errors.ts";
import { withService } from "../platform/scope/open-scope.ts";
import { page } from "../platform/web/answer.ts";
import { ALL_EXAMPLES } from "../ui/all-examples.ts";
import { findPageExample, Gallery } from "../ui/gallery.tsx";
import { lookStylesheet } from "../ui/look-stylesheet.ts";
import { accountDoors } from "./account/account.doors.tsx";
import { administrationDoors } from "./administration/administration.doors.tsx";
import { findTenant } from "./find-tenant.ts";
import type { House } from "./house.ts";
import { invitationDoors } from "./invitation.doors.tsx";
import { keptFormDoors } from "./kept-forms/kept-form.doors.tsx";
import { ServicePage } from "./service-page.tsx";
import { signInDoors } from "./sign-in.doors.tsx";
import { trayDoors } from "./tray.doors.tsx";

/** The doors of the service itself. All are public; what is for development only is not there otherwise. */
export function serviceDoors(app: Hono, house: House): void {
  app.get("/", async () => {
    const all = await withService(house.pool, listPartnerships);
    return page(
      <ServicePage house={house} title="Community planning partnerships">
        <h1>Community planning partnerships</h1>
        {all.length === 0 ? (
          <p>There is no partnership here yet. The person who runs this service makes the first one.</p>
        ) : (
          <ul>
            {all.map((partnership) => (
              <li>
                <a href={partnershipPaths.home(partnership.slug)}>{fullNameOf(partnership)}</a>
              </li>
            ))}
          </ul>
        )}
      </ServicePage>,
    );
  });
  app.get("/health", async (c) => {
    await withService(house.pool, (database) => database.execute(sql`select 1`));
    return c.json({ ok: true });
  });
  app.get("/robots.txt", async (c) => {
    const maps = (await withService(house.pool, listPartnerships)).map(
      ({ slug }) => `Sitemap: ${house.config.baseUrl}/${slug}/sitemap.xml\n`,
    );
    return c.text(`User-agent: *\nDisallow: /*/desk\nDisallow: /*/sign-in\n\n${maps.join("")}`);
  });
  administrationDoors(app, house);
  app.get("/:partnership/look.css", async (c) => {
    const tenant = await findTenant(house, c.req.param("partnership"));
    if (!tenant) throw new NotFound();
    return c.body(lookStylesheet(tenant.accent), 200, {
      "content-type": "text/css; charset=utf-8",
      "cache-control": "public, max-age=86400",
    });
  });
  signInDoors(app, house);
  invitationDoors(app, house);
  accountDoors(app, house);
  keptFormDoors(app, house);
  trayDoors(app, house);
  if (house.config.mode === "development" || house.config.mode === "test") developmentDoors(app, house);
}

function developmentDoors(app: Hono, house: House): void {
  const assets = { stylesheet: house.assets.stylesheet.path, script: house.assets.script.path };
  app.get("/gallery", () => page(<Gallery assets={assets} sets={ALL_EXAMPLES} href="/gallery" />));
  app.get("/gallery/:example", (c) => {
    const example = findPageExample(ALL_EXAMPLES, c.req.param("example"));
    if (!example) throw new NotFound();
    return page(example.page(assets));
  });
}
