import type { Child, PropsWithChildren } from "hono/jsx";
import { fullNameOf } from "../../../kernel/tenant.ts";
import { Brand, type Sender } from "../brand/brand.tsx";
import { Document } from "./document.tsx";
import { NavBar } from "./nav-bar.tsx";
import type { NavItem, PageAssets } from "./page-assets.ts";
import { PageFooter } from "./page-footer.tsx";
import { PageMain, type PageWidth, wrapOf } from "./page-main.tsx";

export interface PublicPageProps {
  assets: PageAssets;
  sender: Sender;
  /** The address of the sender's public home. */
  home: string;
  title: string;
  error?: boolean | undefined;
  nav?: readonly NavItem[];
  search?: Child;
  width?: PageWidth;
  /** Set as small as a working page: for forms and messages. */
  work?: boolean;
  printGrid?: boolean;
  notice?: Child;
  head?: Child;
  footer: readonly NavItem[];
  /** Instead of our own sentence about who sends the page and how it may be used again. */
  licence?: Child;
}

/** The frame of what everybody may read: white, under a band of the partnership's colour. */
export function PublicPage(props: PropsWithChildren<PublicPageProps>) {
  const { assets, sender, home, title, error, nav = [], search, width = "normal" } = props;
  const furniture = wrapOf(width, true);
  const licence = props.licence ?? (
    <>
      {fullNameOf(sender)}. Text and data may be used again under the Open Government Licence v3.0, except
      where stated. This site sets no cookies for readers.
    </>
  );
  return (
    <Document
      title={title}
      sentBy={fullNameOf(sender)}
      error={error}
      kind="read"
      printGrid={props.printGrid}
      assets={assets}
      head={props.head}
      top={
        <header class="cm-header cm-header--public">
          <div class={`${furniture} cm-header__row`}>
            <Brand sender={sender} home={home} />
            {search}
          </div>
          <NavBar items={nav} wrap={furniture} />
        </header>
      }
      bottom={<PageFooter links={props.footer} licence={licence} wrap={furniture} />}
    >
      <PageMain width={width} work={props.work ?? false} notice={props.notice}>
        {props.children}
      </PageMain>
    </Document>
  );
}
