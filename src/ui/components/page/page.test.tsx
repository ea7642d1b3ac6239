import { describe, expect, test } from "vitest";
import { strathbrae } from "../../example-facts.ts";
import { renderPage } from "../../render.ts";
import { NarrowPage } from "./narrow-page.tsx";
import { PublicPage, type PublicPageProps } from "./public-page.tsx";
import { WorkPage } from "./work-page.tsx";

const assets = {
  stylesheet: "/assets/look-1a2b.css",
  look: "/strathbrae/look.css",
  script: "/assets/elements.js",
};

const frame: PublicPageProps = {
  assets,
  sender: strathbrae,
  home: "/strathbrae",
  title: "Plans",
  footer: [{ label: "Sign in", href: "/strathbrae/sign-in" }],
};

function publicPage(more: Partial<PublicPageProps> = {}): string {
  return renderPage(
    <PublicPage {...frame} {...more}>
      <h1>Plans</h1>
    </PublicPage>,
  );
}

const workPage = renderPage(
  <WorkPage
    assets={assets}
    sender={strathbrae}
    home="/strathbrae/desk"
    title="Plans"
    doors={[{ label: "Plans", href: "/strathbrae/desk/plans", current: true }]}
    person={{ name: "Morag Innes" }}
    footer={[]}
  >
    <h1>Plans</h1>
  </WorkPage>,
);

describe("every page", () => {
  test("has a doctype, its language, and says what it is and who sends it", () => {
    const html = publicPage();
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en-GB">/);
    expect(html).toContain("<title>Plans – Strathbrae Community Planning Partnership</title>");
  });

  test("says first that something has to be put right", () => {
    expect(publicPage({ error: true })).toContain("<title>Error: Plans – Strathbrae");
  });

  test("loads the stylesheet before the partnership's own look, and nothing from elsewhere", () => {
    const html = publicPage();
    expect(html.indexOf("/assets/look-1a2b.css")).toBeLessThan(html.indexOf("/strathbrae/look.css"));
    expect(html).not.toMatch(/(href|src)="(https?:)?\/\//);
  });

  test("can be begun at its main content", () => {
    expect(publicPage()).toContain('href="#main"');
    expect(publicPage()).toContain('<main id="main" tabindex="-1">');
  });

  test("needs no script", () => {
    expect(publicPage({ assets: { stylesheet: "/look.css" } })).not.toContain("<script");
  });
});

describe("a public page", () => {
  test("offers signing in at its foot only", () => {
    const html = publicPage();
    expect(html.indexOf("Sign in")).toBeGreaterThan(html.indexOf("<footer"));
  });

  test("may be found by search engines, and a working page may not", () => {
    expect(publicPage()).not.toContain("noindex");
    expect(workPage).toContain('<meta name="robots" content="noindex"/>');
  });

  test("marks where one is", () => {
    const html = publicPage({ nav: [{ label: "Plans", href: "/p", current: true }] });
    expect(html).toContain('<a href="/p" aria-current="page">Plans</a>');
  });
});

describe("a working page", () => {
  test("shows the doors that exist, and who is signed in", () => {
    expect(workPage.match(/<nav/g)).toHaveLength(1);
    expect(workPage).toContain("Morag Innes");
    expect(workPage).toContain("cm-header--work");
  });
});

test("a page with one thing to do has no navigation around it", () => {
  const html = renderPage(
    <NarrowPage {...frame}>
      <h1>Sign in</h1>
    </NarrowPage>,
  );
  expect(html).not.toContain("<nav");
  expect(html).toContain("cm-wrap--narrow");
});
