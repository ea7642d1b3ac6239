import type { Child, PropsWithChildren } from "hono/jsx";
import { fullNameOf, type Tenant } from "../../kernel/tenant.ts";
import { may } from "../../platform/scope/scope.ts";
import type { PageFrame, Visit } from "../../platform/web/visit.ts";
import type { Sender } from "../../ui/components/brand/brand.tsx";
import { PlainButton } from "../../ui/components/button/button.tsx";
import { TypedLink } from "../../ui/components/links/links.tsx";
import { Notice } from "../../ui/components/notice/notice.tsx";
import type { PageAssets } from "../../ui/components/page/page-assets.ts";
import type { PageWidth } from "../../ui/components/page/page-main.tsx";
import { PublicPage } from "../../ui/components/page/public-page.tsx";
import { WorkPage } from "../../ui/components/page/work-page.tsx";
import { SearchBox } from "../../ui/components/search-box/search-box.tsx";
import { partnershipPaths } from "./paths.ts";

interface FrameProps {
  title: string;
  error?: boolean;
  /** What has just been done, in words. */
  notice?: Child;
  width?: PageWidth;
  printGrid?: boolean;
  head?: Child;
  /** What was searched for, on the page that answers it. */
  searched?: string;
}

interface DeskPageProps extends FrameProps {
  visit: PageFrame & Pick<Visit, "scope">;
}

interface OpenPageProps extends FrameProps {
  visit: PageFrame;
  /** A page to do something on, such as signing in. */
  work?: boolean;
  /** The way in at its foot: to sign in, back to the desk for who has, none for who is just doing it. */
  wayIn?: "sign-in" | "desk" | "none";
  /** Its own address is a secret: no link on it leads off this service. */
  staysHere?: boolean;
}

/** A page for people who are signed in: the partnership is its sender, its colour fills the header. */
export function DeskPage({ visit, children, notice, searched, ...props }: PropsWithChildren<DeskPageProps>) {
  const { tenant, scope, navigation } = visit;
  const { slug } = tenant;
  const setsUp = ["partnerships:organisation:change", "people:person:read"] as const;
  return (
    <WorkPage
      {...props}
      assets={assetsOf(visit)}
      sender={senderOf(tenant)}
      home={partnershipPaths.desk(slug)}
      search={
        <SearchBox
          action={partnershipPaths.search(slug)}
          finds="Plans, actions, people"
          value={searched ?? ""}
          id="search"
        />
      }
      doors={navigation}
      person={{
        name: scope.actor.kind === "person" ? scope.actor.name : "",
        href: partnershipPaths.account(slug),
      }}
      signOut={
        <form method="post" action={partnershipPaths.signOut(slug)} class="cm-sign-out">
          <PlainButton>Sign out</PlainButton>
        </form>
      }
      notice={notice ? <Notice>{notice}</Notice> : null}
      footer={[
        ...(setsUp.some((permission) => may(scope, permission))
          ? [{ label: "People, bodies and settings", href: partnershipPaths.setUp(slug) }]
          : []),
        { label: "What you may do here", href: partnershipPaths.permissions(slug) },
        { label: "Accessibility", href: partnershipPaths.accessibility(slug) },
        { label: "Public pages of this partnership", href: partnershipPaths.home(slug) },
      ]}
    >
      {children}
    </WorkPage>
  );
}

/** A page that everybody may read, without an account and without a cookie. */
export function OpenPage(all: PropsWithChildren<OpenPageProps>) {
  const { visit, children, searched, wayIn = "sign-in", staysHere = false, ...props } = all;
  const { tenant, navigation } = visit;
  const { slug } = tenant;
  return (
    <PublicPage
      {...props}
      assets={assetsOf(visit)}
      sender={senderOf(tenant)}
      home={partnershipPaths.home(slug)}
      search={
        props.work ? null : (
          <SearchBox
            action={partnershipPaths.publicSearch(slug)}
            finds="Plans and actions"
            value={searched ?? ""}
            id="search"
          />
        )
      }
      nav={navigation}
      licence={
        <>
          {fullNameOf(tenant)}. Text and data may be used again under the{" "}
          {staysHere ? tenant.licence : <TypedLink href={tenant.licenceUrl}>{tenant.licence}</TypedLink>},
          except where stated. This site sets no cookies for readers.
        </>
      }
      footer={[
        { label: "About this site", href: partnershipPaths.about(slug) },
        { label: "Accessibility", href: partnershipPaths.accessibility(slug) },
        { label: "Open data and feeds", href: partnershipPaths.openData(slug) },
        ...(wayIn === "sign-in" ? [{ label: "Sign in", href: partnershipPaths.signIn(slug) }] : []),
        ...(wayIn === "desk" ? [{ label: "Your desk", href: partnershipPaths.desk(slug) }] : []),
      ]}
    >
      {children}
    </PublicPage>
  );
}

function assetsOf({ tenant, stylesheet, script }: PageFrame): PageAssets {
  return { stylesheet, script, look: partnershipPaths.look(tenant.slug, tenant.lookVersion) };
}

/** The partnership as the sender of its pages. Without a picture of its own it gets a drawn mark, always the same one. */
function senderOf(tenant: Tenant): Sender {
  const drawn = [...tenant.slug].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 2 === 0;
  return {
    name: tenant.name,
    kind: tenant.kind,
    logo: tenant.logoFile
      ? { src: partnershipPaths.logo(tenant.slug, tenant.lookVersion) }
      : { mark: drawn ? "hills" : "branches" },
  };
}
