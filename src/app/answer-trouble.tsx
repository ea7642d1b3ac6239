import type { Typed } from "../kernel/invalid.ts";
import type { Tenant } from "../kernel/tenant.ts";
import { DeskPage, OpenPage, partnershipPaths } from "../modules/partnerships/index.ts";
import { listNamesWithRoles } from "../modules/people/index.ts";
import { Forbidden, NotFound, SecondStepNeeded, SignInNeeded } from "../platform/access/errors.ts";
import type { Scope } from "../platform/scope/scope.ts";
import { page } from "../platform/web/answer.ts";
import {
  ERROR_TITLES,
  type ErrorKind,
  FaultBody,
  ForbiddenBody,
  NotFoundBody,
  TooLargeBody,
  TooManyBody,
} from "../ui/components/error-page/error-page.tsx";
import { sayList } from "../ui/words/number-words.ts";
import { accountPaths } from "./account/account-paths.ts";
import { findTenant } from "./find-tenant.ts";
import type { House } from "./house.ts";
import { hasWords, TypedWords } from "./kept-forms/kept-form.views.tsx";
import { pageFrame, stranger } from "./page-frame.ts";
import { anchorOf } from "./permissions/permission.views.tsx";
import { rolesWith, wordsOfPermission } from "./permissions.ts";
import { NoForm, TooLarge, TooManyAtOnce } from "./read-body.ts";
import { ServicePage } from "./service-page.tsx";
import { ANY_ROLE, withVisitor } from "./visitor.ts";

/** The one door that every throw comes out of: what happened, what still works, and never more than that. */
export async function answerTrouble(
  house: House,
  request: Request,
  error: unknown,
  typed: Typed = {},
): Promise<Response> {
  const url = new URL(request.url);
  const slug = url.pathname.split("/")[1] ?? "";
  if (error instanceof SignInNeeded) {
    const back = request.method === "GET" ? url.pathname + url.search : partnershipPaths.desk(slug);
    const location = `${partnershipPaths.signIn(slug)}?back=${encodeURIComponent(back)}`;
    return new Response(null, { status: 303, headers: { location } });
  }
  if (error instanceof SecondStepNeeded) {
    const back = request.method === "GET" ? url.pathname + url.search : partnershipPaths.desk(slug);
    const page = error.what === "take" ? accountPaths.code(slug) : accountPaths.secondStep(slug);
    return new Response(null, {
      status: 303,
      headers: { location: `${page}?back=${encodeURIComponent(back)}` },
    });
  }
  const tenant = await tenantAt(house, slug);
  if (error instanceof NotFound) {
    const ways = tenant
      ? [{ label: `see the plans of ${tenant.name}`, href: partnershipPaths.home(slug) }]
      : [{ label: "see the partnerships of this service", href: "/" }];
    return answer(house, request, tenant, 404, "not-found", <NotFoundBody ways={ways} />);
  }
  if (error instanceof Forbidden) {
    house.log.info("refused", { path: loggedPath(url), needs: error.needs });
    const body = (
      <>
        {await forbiddenBody(house, request, tenant, slug, error.needs)}
        <WordsBack typed={typed} />
      </>
    );
    return answer(house, request, tenant, 403, "forbidden", body);
  }
  if (error instanceof TooLarge) {
    const body = (
      <>
        <TooLargeBody />
        <WordsBack typed={error.typed} />
      </>
    );
    return answer(house, request, tenant, 413, "too-large", body);
  }
  if (error instanceof TooManyAtOnce) {
    const body = (
      <>
        <TooManyBody />
        <WordsBack typed={error.typed} />
      </>
    );
    return answer(house, request, tenant, 429, "too-many", body);
  }
  if (error instanceof NoForm) {
    return new Response(
      "This form came in a shape that we cannot read. Go back, load the page again and send it once more. Nothing was saved.",
      { status: 400 },
    );
  }
  const reference = crypto.randomUUID().slice(0, 8).toUpperCase();
  house.log.fault("a page failed", error, { reference, method: request.method, path: loggedPath(url) });
  return answer(house, request, tenant, 500, "fault", <FaultBody reference={reference} />);
}

/** What somebody typed and could not send, so that they can copy it. */
function WordsBack({ typed }: { typed: Typed }) {
  if (!hasWords(typed)) return null;
  return (
    <>
      <h2>What you typed</h2>
      <TypedWords typed={typed} />
    </>
  );
}

/** What it needs in words, who can, and where one's own rights are explained; a stranger is told none of it. */
async function forbiddenBody(
  house: House,
  request: Request,
  tenant: Tenant | null,
  slug: string,
  needs: string,
) {
  if (tenant && needs === ANY_ROLE) return <NoRoleBody tenant={tenant} />;
  const who = tenant ? await whoCan(house, request, tenant, needs) : null;
  const words = who ? wordsOfPermission(house.rooms, needs) : null;
  const why = {
    label: "see what you may do here, and why",
    href: `${partnershipPaths.permissions(slug)}#${anchorOf(needs)}`,
  };
  const ways = [
    ...(words ? [why] : []),
    { label: "go back to your desk", href: partnershipPaths.desk(slug) },
  ];
  return (
    <ForbiddenBody ways={ways}>
      {words ? <>It needs a role that may do this: “{words}”. </> : null}
      Your role in this partnership does not include it, and nothing was changed.
      {who && who.length > 0 ? ` ${sayList(who)} can.` : ""}
    </ForbiddenBody>
  );
}

/** The same for whoever left, whose role has yet to begin, and who works for another partnership: no names, no rooms. */
function NoRoleBody({ tenant: { slug, name } }: { tenant: Tenant }) {
  const ways = [
    { label: `read the public pages of ${name}`, href: partnershipPaths.home(slug) },
    { label: "look after your sign-in, or sign out everywhere", href: partnershipPaths.account(slug) },
  ];
  return (
    <ForbiddenBody ways={ways}>
      You are signed in, and have no role in {name} today, so there is nothing here for you to see. Nothing
      was changed. It may have ended, or begin on a later day: whoever gives roles in {name} can give you one.
    </ForbiddenBody>
  );
}

/** An address for the log: what lets somebody in is left out of it. */
function loggedPath({ pathname }: URL): string {
  return plainPath(pathname).replace(
    /(\/sign-in\/link\/|\/invitation\/[^/]+\/|\/one-click\/|^\/[^/]+\/u\/)[^/]+/,
    "$1…",
  );
}

/** The same address can be written in other ways: `%75` is a `u`. */
function plainPath(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return "…";
  }
}

async function answer(
  house: House,
  request: Request,
  tenant: Tenant | null,
  status: number,
  kind: ErrorKind,
  body: ReturnType<typeof NotFoundBody>,
): Promise<Response> {
  const title = ERROR_TITLES[kind];
  if (!tenant)
    return page(
      <ServicePage house={house} title={title}>
        {body}
      </ServicePage>,
      status,
    );
  const path = new URL(request.url).pathname;
  if (path.startsWith(`${partnershipPaths.desk(tenant.slug)}`)) {
    const atDesk = await asVisitor(house, request, tenant, async (scope) =>
      page(
        <DeskPage visit={{ ...pageFrame(house, tenant, scope, path), scope }} title={title} width="narrow">
          {body}
        </DeskPage>,
        status,
      ),
    );
    if (atDesk) return atDesk;
  }
  const frame = pageFrame(house, tenant, stranger, partnershipPaths.home(tenant.slug));
  return page(
    <OpenPage visit={frame} title={title} width="narrow">
      {body}
    </OpenPage>,
    status,
  );
}

/** What a person of this partnership is shown; null for anybody else, and when even that fails. */
async function asVisitor<Answer>(
  house: House,
  request: Request,
  tenant: Tenant,
  work: (scope: Scope) => Promise<Answer>,
): Promise<Answer | null> {
  try {
    return await withVisitor(house, tenant.id, "signedIn", request.headers, work);
  } catch {
    return null;
  }
}

/** The names of those who can; null where whoever asks is nobody here. */
function whoCan(house: House, request: Request, tenant: Tenant, needs: string): Promise<string[] | null> {
  return asVisitor(house, request, tenant, (scope) =>
    listNamesWithRoles(scope, rolesWith(house.rooms, needs)),
  );
}

/** The database itself may be what is in trouble; the page must come all the same. */
function tenantAt(house: House, slug: string): Promise<Tenant | null> {
  return findTenant(house, slug).catch(() => null);
}
