import { expect, it } from "vitest";
import { fillForm } from "./fill-form.ts";

const PAGE = `<!DOCTYPE html><html><body><main id="main"><h1>Action</h1>
<form action="/other" method="post"><input name="text" value="theirs"></form>
<details><summary>More</summary><cm-unsaved><form action="/updates" method="post">
<input type="hidden" name="version" value="4"><input type="hidden" name="move" value="a"><input type="hidden" name="move" value="b">
<input name="title" value=""><textarea name="done">
old</textarea>
<input type="radio" name="status" value="one" checked><input type="radio" name="status" value="two">
<input type="checkbox" name="tick" value="yes" checked>
<select name="who"><option value="">Nobody</option><option value="x">X</option></select>
<input type="file" name="file"><button name="verdict" value="agree">Agree</button></form></cm-unsaved></details></main></body></html>`;

const fill = (typed: Record<string, string | string[]>) =>
  fillForm(PAGE, {
    action: "/updates",
    typed,
    mark: { name: "kept-form", value: "1" },
    notice: () => "<p>Kept</p>",
  });

it("fills the form that is sent to the address, and no other", () => {
  const filled = fill({
    version: "3",
    title: `A "title" & <more>`,
    done: "Line\nand line",
    status: "two",
    who: "x",
    verdict: "agree",
  });
  const html = filled?.html ?? "";
  expect(html).toContain('value="theirs"');
  expect(html).toContain('name="version" value="3"');
  expect(html).toContain('name="title" value="A &quot;title&quot; &amp; &lt;more&gt;"');
  expect(html).toContain("\nLine\nand line</textarea>");
  expect(html).toContain('name="status" value="two" checked');
  expect(html).not.toContain('value="one" checked');
  expect(html).not.toContain('value="yes" checked');
  expect(html).toContain('<option value="x" selected');
  expect(filled?.homeless).toEqual([]);
});

it("opens what hides the form, marks it, and says at the head of the page what this is", () => {
  const html = fill({ title: "Words" })?.html ?? "";
  expect(html).toContain("<details open");
  expect(html).toContain('data-changed=""');
  expect(html).toContain('<input type="hidden" name="kept-form" value="1">');
  expect(html).toMatch(/<main id="main"><p>Kept<\/p>/);
});

it("does not take what is typed for markup", () => {
  const html = fill({ done: "</textarea><script>alert(1)</script>" })?.html ?? "";
  expect(html).not.toContain("<script>");
  expect(html).toContain("&lt;/textarea&gt;&lt;script&gt;");
});

it("leaves hidden fields that stand there several times to the page", () => {
  const html = fill({ move: ["b", "c"] })?.html ?? "";
  expect(html).toContain('name="move" value="a"');
  expect(html).toContain('name="move" value="b"');
});

it("loses no words that have no field any more", () => {
  expect(fill({ gone: "Words for a field that is gone", who: "somebody else" })?.homeless).toEqual([
    "somebody else",
    "Words for a field that is gone",
  ]);
});

it("finds nothing on a page without that form", () => {
  expect(
    fillForm("<main><form action='/x' method='post'></form></main>", {
      action: "/updates",
      typed: {},
      mark: { name: "k", value: "1" },
      notice: () => "",
    }),
  ).toBeNull();
});
