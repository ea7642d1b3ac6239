import type { PageExample } from "../../example.ts";
import { inverlairn, LONG_TITLE, strathbrae } from "../../example-facts.ts";
import { Breadcrumbs } from "../breadcrumbs/breadcrumbs.tsx";
import { Button, PlainButton } from "../button/button.tsx";
import { NotFoundBody } from "../error-page/error-page.tsx";
import { ErrorSummary } from "../error-summary/error-summary.tsx";
import { TextField } from "../field/text-field.tsx";
import { Form } from "../form/form.tsx";
import { Hero } from "../hero/hero.tsx";
import { Notice } from "../notice/notice.tsx";
import { PageHead } from "../page-head/page-head.tsx";
import { SearchBox } from "../search-box/search-box.tsx";
import { NarrowPage } from "./narrow-page.tsx";
import type { NavItem } from "./page-assets.ts";
import { PublicPage } from "./public-page.tsx";
import { WorkPage } from "./work-page.tsx";

const footer: NavItem[] = [
  { label: "About this site", href: "#" },
  { label: "Accessibility", href: "#" },
  { label: "Privacy", href: "#" },
  { label: "Sign in", href: "#" },
];

const nav: NavItem[] = [
  { label: "Home", href: "#", current: true },
  { label: "Plans", href: "#" },
];

const doors: NavItem[] = [
  { label: "Home", href: "#" },
  { label: "Plans", href: "#", current: true },
  { label: "Groups", href: "#" },
];

const refused = {
  typed: { email: "morag" },
  problems: [{ field: "email", message: "Write the whole address, with its @" }],
};

export const examples: PageExample[] = [
  {
    name: "public, with a band",
    page: (assets) => (
      <PublicPage
        assets={assets}
        sender={strathbrae}
        home="#"
        title="Strathbrae, planned together"
        nav={nav}
        search={<SearchBox action="#" finds="Plans, papers, groups" />}
        width="own"
        footer={footer}
      >
        <Hero title="Strathbrae, planned together">
          <p>Nine partners and the people of five areas plan here together, as the law asks.</p>
        </Hero>
        <div class="cm-wrap">
          <h2>Our plans at a glance</h2>
          <p>There are none yet.</p>
        </div>
      </PublicPage>
    ),
  },
  {
    name: "public, a page that is not here",
    page: (assets) => (
      <PublicPage
        assets={assets}
        sender={inverlairn}
        home="#"
        title="This page is not here"
        nav={nav}
        width="narrow"
        footer={footer}
      >
        <NotFoundBody ways={[{ label: "look through the plans of Inverlairn", href: "#" }]} />
      </PublicPage>
    ),
  },
  {
    name: "work, after something was done",
    page: (assets) => (
      <WorkPage
        assets={assets}
        sender={strathbrae}
        home="#"
        title="Improvement plan"
        doors={doors}
        search={<SearchBox action="#" finds="Plans, papers, groups" />}
        person={{ name: "Morag Innes", href: "#" }}
        signOut={
          <form action="#" method="post">
            <PlainButton>Sign out</PlainButton>
          </form>
        }
        notice={<Notice>Your update is saved.</Notice>}
        footer={[{ label: "Guide", href: "#" }]}
      >
        <Breadcrumbs above={[{ label: "Home", href: "#" }]} here="Plans" />
        <PageHead title="Plans" />
      </WorkPage>
    ),
  },
  {
    name: "work, wide, with long names and nothing else",
    page: (assets) => (
      <WorkPage
        assets={assets}
        sender={{ ...strathbrae, name: LONG_TITLE }}
        home="#"
        title={LONG_TITLE}
        doors={[{ label: "Home", href: "#" }]}
        person={{ name: LONG_TITLE }}
        width="wide"
        printGrid
        footer={[]}
      >
        <Breadcrumbs
          above={[
            { label: "Home", href: "#" },
            { label: LONG_TITLE, href: "#" },
          ]}
          here={LONG_TITLE}
        />
        <PageHead title={LONG_TITLE} />
      </WorkPage>
    ),
  },
  {
    name: "narrow, with something to put right",
    page: (assets) => (
      <NarrowPage assets={assets} sender={strathbrae} home="#" title="Sign in" error footer={footer}>
        <ErrorSummary form={refused} />
        <h1>Sign in</h1>
        <p>You do not need to sign in to read plans, papers and decisions.</p>
        <Form action="#" state={refused} guard={false}>
          <TextField
            form={refused}
            name="email"
            type="email"
            label="Your work e-mail address"
            autocomplete="email"
          />
          <Button>Send me a link</Button>
        </Form>
      </NarrowPage>
    ),
  },
];
