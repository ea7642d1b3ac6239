import type { Child, PropsWithChildren } from "hono/jsx";
import { fullNameOf } from "../../../kernel/tenant.ts";
import { Brand, type Sender } from "../brand/brand.tsx";
import { Document } from "./document.tsx";
import { NavBar } from "./nav-bar.tsx";
import type { NavItem, PageAssets } from "./page-assets.ts";
import { PageFooter } from "./page-footer.tsx";
import { PageMain, type PageWidth, wrapOf } from "./page-main.tsx";

export interface WorkPageProps {
  assets: PageAssets;
  sender: Sender;
  /** The address of the signed-in home. */
  home: string;
  title: string;
  error?: boolean | undefined;
  /** The doors that exist. */
  doors: readonly NavItem[];
  search?: Child;
  /** Who is signed in, with the way to their own page. */
  person: { readonly name: string; readonly href?: string | undefined };
  /** The form that signs out. */
  signOut?: Child;
  width?: PageWidth;
  printGrid?: boolean;
  notice?: Child;
  head?: Child;
  footer: readonly NavItem[];
}

/** The frame of work: its header is filled with the partnership's colour, so that nobody takes it for the public one. */
export function WorkPage(props: PropsWithChildren<WorkPageProps>) {
  const { assets, sender, home, title, error, doors, search, person, signOut, width = "normal" } = props;
  const furniture = wrapOf(width, true);
  return (
    <Document
      title={title}
      sentBy={fullNameOf(sender)}
      error={error}
      kind="work"
      printGrid={props.printGrid}
      assets={assets}
      head={
        <>
          <meta name="robots" content="noindex" />
          {props.head}
        </>
      }
      top={
        <header class="cm-header cm-header--work">
          <div class={`${furniture} cm-header__row`}>
            <Brand sender={sender} home={home} />
            {search}
            <div class="cm-me">
              {person.href ? <a href={person.href}>{person.name}</a> : <span>{person.name}</span>}
              {signOut}
            </div>
          </div>
          <NavBar items={doors} wrap={furniture} />
        </header>
      }
      bottom={<PageFooter links={props.footer} wrap={furniture} />}
    >
      <PageMain width={width} notice={props.notice}>
        {props.children}
      </PageMain>
    </Document>
  );
}
