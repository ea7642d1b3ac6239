import { existsSync, readdirSync } from "node:fs";
import { HtmlValidate, type RuleConfig } from "html-validate";
import { describe, expect, test } from "vitest";
import { ALL_EXAMPLES } from "./all-examples.ts";
import { isPage } from "./example.ts";
import { findPageExample, Gallery, slugOf } from "./gallery.tsx";
import { render, renderPage } from "./render.ts";

const assets = { stylesheet: "/look.css", look: "/strathbrae/look.css", script: "/elements.js" };

const rules = {
  // We write roles out where `display: block` may take them away (tables that become cards).
  "no-redundant-role": "off",
  // Hono writes `<br/>` and `autofocus=""`; both are HTML.
  "void-style": "off",
  "attribute-boolean-style": "off",
  "attribute-empty-style": "off",
  "no-trailing-whitespace": "off",
  // Words of people may hold anything; entities are the renderer's affair.
  "no-raw-characters": "off",
  // Titles carry the partnership's name, which helps more than a short title does.
  "long-title": "off",
  "no-inline-style": "error",
  // Boxes to tick share a name on purpose, as radios do.
  "form-dup-name": ["error", { shared: ["radio", "checkbox", "button", "submit"] }],
} satisfies RuleConfig;

const validator = new HtmlValidate({ extends: ["html-validate:recommended"], rules });

function complaintsAbout(html: string): string[] {
  const { results } = validator.validateStringSync(html);
  return results.flatMap((result) =>
    result.messages.map(
      (message) => `${message.line}:${message.column} ${message.ruleId}: ${message.message}`,
    ),
  );
}

function whole(fragment: string): string {
  return `<!DOCTYPE html>\n<html lang="en-GB"><head><title>An example</title></head><body>${fragment}</body></html>`;
}

describe("the components", () => {
  test("are checked by something that finds faults", () => {
    expect(complaintsAbout(whole('<p style="color: red">a</p>')).join()).toContain("no-inline-style");
    expect(complaintsAbout(whole('<i id="a"></i><i id="a"></i>')).join()).toContain("no-dup-id");
    expect(complaintsAbout(whole("<ul><p>a</p></ul>")).join()).toContain("element-permitted-content");
  });

  test("every one has examples, and every example is in the list", () => {
    const folders = readdirSync("src/ui/components", { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(folders.length).toBeGreaterThan(25);
    for (const { name } of folders) {
      expect(existsSync(`src/ui/components/${name}/${name}.examples.tsx`), name).toBe(true);
    }
    expect(ALL_EXAMPLES.map((set) => set.component).toSorted()).toEqual(
      folders.map(({ name }) => name).toSorted(),
    );
    for (const set of ALL_EXAMPLES) expect(set.examples.length, set.component).toBeGreaterThan(0);
  });
});

describe.each(ALL_EXAMPLES)("$component", (set) => {
  test.each(set.examples)("$name: is valid HTML, without inline style or script", (example) => {
    const html = isPage(example) ? renderPage(example.page(assets)) : render(example.node);
    expect(complaintsAbout(isPage(example) ? html : whole(html))).toEqual([]);
    expect(html).not.toMatch(/\sstyle\s*=|<style|\son[a-z]+\s*=|javascript:|\[object |undefined|NaN/i);
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
  });
});

describe("the gallery", () => {
  const html = renderPage(<Gallery assets={assets} sets={ALL_EXAMPLES} href="/gallery" />);

  test("is valid HTML: no two examples share an id or the name of a landmark", () =>
    expect(complaintsAbout(html)).toEqual([]));

  test("shows every example, and links to those that are whole pages", () => {
    for (const set of ALL_EXAMPLES) {
      for (const example of set.examples) {
        if (!isPage(example)) continue;
        const slug = slugOf(set, example);
        expect(html).toContain(`href="/gallery/${slug}"`);
        expect(findPageExample(ALL_EXAMPLES, slug)).toBe(example);
      }
    }
    const shown = ALL_EXAMPLES.flatMap((set) => set.examples).filter((example) => !isPage(example));
    expect(html.match(/class="cm-example"/g)).toHaveLength(shown.length);
    expect(findPageExample(ALL_EXAMPLES, "page-none-such")).toBeNull();
  });
});
