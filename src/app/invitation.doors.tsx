import type { Hono } from "hono";
import { z } from "zod";
import { partnershipPaths } from "../modules/partnerships/index.ts";
import { acceptInvitation } from "../modules/people/index.ts";
import { NotFound } from "../platform/access/errors.ts";
import { mayAskAgain } from "../platform/identity/attempt.store.ts";
import { withScope, withService } from "../platform/scope/open-scope.ts";
import { page } from "../platform/web/answer.ts";
import { parseForm } from "../platform/web/parse-form.ts";
import { visitorAddress } from "../platform/web/visitor-address.ts";
import { findTenant } from "./find-tenant.ts";
import type { House } from "./house.ts";
import { InvitationEndedPage, InvitationPage } from "./invitation.views.tsx";
import { pageFrame, stranger } from "./page-frame.ts";
import { readBody, STRANGER_BYTES } from "./read-body.ts";
import { seeOtherWithCookies } from "./see-other-with-cookies.ts";

const acceptForm = z.object({ id: z.uuid(), secret: z.string().min(1).max(200) });

/** Accepting an invitation to sign in. Nothing here tells whether there ever was one: not in words, not in status. */
export function invitationDoors(app: Hono, house: House): void {
  const framed = async (slug: string) => {
    const tenant = await findTenant(house, slug);
    if (!tenant) throw new NotFound();
    return pageFrame(house, tenant, stranger, partnershipPaths.signIn(slug));
  };
  app.get("/:partnership/invitation/:id/:secret", async (c) => {
    const visit = await framed(c.req.param("partnership"));
    return page(<InvitationPage visit={visit} id={c.req.param("id")} secret={c.req.param("secret")} />);
  });
  app.post("/:partnership/invitation/acceptance", async (c) => {
    const visit = await framed(c.req.param("partnership"));
    const form = parseForm(acceptForm, (await readBody(c.req.raw, STRANGER_BYTES)).typed);
    const key = `invitation:${visitorAddress(c, house.config.trustedProxies)}`;
    const isServed = await withService(house.pool, (database) => mayAskAgain(database, [key], house.now()));
    const cookies = form.ok && isServed ? await accept(form.value, visit.tenant.id, c.req.raw.headers) : null;
    if (!cookies) return page(<InvitationEndedPage visit={visit} />, 422);
    return seeOtherWithCookies(partnershipPaths.desk(visit.tenant.slug), cookies);
  });

  async function accept(input: z.output<typeof acceptForm>, partnership: string, headers: Headers) {
    const who = { partnership, actor: { kind: "public" } as const, permissions: new Set<never>() };
    const result = await withScope(house.pool, who, house.now(), (scope) =>
      acceptInvitation(scope, input, house.secretFor),
    );
    // They read the mail at that address, which is what a link by mail asks for.
    return result.ok ? house.identity.signInAs(result.value.email, headers) : null;
  }
}
