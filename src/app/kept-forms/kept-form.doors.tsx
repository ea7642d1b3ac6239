import type { Context, Hono } from "hono";
import { partnershipPaths } from "../../modules/partnerships/index.ts";
import { NotFound, SecondStepNeeded, SignInNeeded } from "../../platform/access/errors.ts";
import {
  dropKeptForm,
  findKeptForm,
  type Keeper,
  type KeptForm,
} from "../../platform/identity/kept-form.store.ts";
import { page, seeOther } from "../../platform/web/answer.ts";
import { fillForm } from "../../platform/web/fill-form.ts";
import { findTenant } from "../find-tenant.ts";
import type { House } from "../house.ts";
import { pageFrame, stranger } from "../page-frame.ts";
import { KeptNotice, KeptWordsPage, NothingKeptPage } from "./kept-form.views.tsx";
import { KEPT_FIELD, keptFormPaths, leadsToKept } from "./kept-form-paths.ts";
import { keptKey } from "./known-browser.ts";

/** Where somebody who had to sign in again finds what they typed: in its own form, not sent. */
export function keptFormDoors(app: Hono, house: House): void {
  app.get("/:partnership/kept-forms/:id", (c) =>
    enter(house, c, async (keeper, slug, id) => {
      const kept = keeper && (await findKeptForm(house.pool, id, keeper, house.now()));
      const tenant = await findTenant(house, slug);
      if (!tenant) throw new NotFound();
      const visit = pageFrame(house, tenant, stranger, partnershipPaths.signIn(slug));
      if (!kept) return page(<NothingKeptPage visit={visit} />, 404);
      const filled = await fillKept(app, c, kept, keptFormPaths.removal(slug, id), id);
      if (filled) return page(filled);
      const removal = keptFormPaths.removal(slug, id);
      return page(<KeptWordsPage visit={visit} typed={kept.typed} files={kept.files} removal={removal} />);
    }),
  );
  app.post("/:partnership/kept-forms/:id/removal", (c) =>
    enter(house, c, async (keeper, slug, id) => {
      if (keeper) await dropKeptForm(house.pool, id, keeper);
      return seeOther(partnershipPaths.desk(slug));
    }),
  );
}

async function enter(
  house: House,
  c: Context,
  work: (keeper: Keeper | null, slug: string, id: string) => Promise<Response>,
): Promise<Response> {
  const who = await house.identity.whoIs(c.req.raw.headers);
  if (!who) throw new SignInNeeded();
  if (who.secondStep === "to-take") throw new SecondStepNeeded("take");
  const key = keptKey(c.req.raw.headers);
  const keeper = key && { accountId: who.accountId, key };
  return work(keeper || null, c.req.param("partnership") ?? "", c.req.param("id") ?? "");
}

/** The page that the form stood on, asked for anew as this person, with the form filled in; null where it has none any more. */
async function fillKept(
  app: Hono,
  c: Context,
  kept: KeptForm,
  removal: string,
  id: string,
): Promise<string | null> {
  for (const path of pagesOf(kept)) {
    const answer = await app.request(
      new URL(path, c.req.url),
      { headers: { cookie: c.req.header("cookie") ?? "" } },
      c.env,
    );
    if (answer.status !== 200 || !answer.headers.get("content-type")?.startsWith("text/html")) continue;
    const filled = fillForm(await answer.text(), {
      action: kept.action,
      typed: kept.typed,
      mark: { name: KEPT_FIELD, value: id },
      notice: (homeless) => String(<KeptNotice files={kept.files} homeless={homeless} removal={removal} />),
    });
    if (filled) return filled.html.replace(/^<!DOCTYPE html>/i, "");
  }
  return null;
}

/** The page the form stood on, then the address it was sent to, and those above it. A page that was refused once has the form's own address. */
function pagesOf({ action, page }: KeptForm): string[] {
  const parts = action.split("/");
  const above = [parts.length, parts.length - 1, parts.length - 2, parts.length - 3]
    .filter((length) => length >= 4)
    .map((length) => parts.slice(0, length).join("/"));
  return [...new Set([...(page && !leadsToKept(page) ? [page] : []), ...above])];
}
