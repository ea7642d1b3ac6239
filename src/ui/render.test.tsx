import { expect, test } from "vitest";
import { render, renderPage } from "./render.ts";

test("markup becomes text, words in it escaped", () => {
  expect(render(<p title={'"'}>{"<b>"}</p>)).toBe('<p title="&quot;">&lt;b&gt;</p>');
  expect(render([<i>a</i>, null, false, <b>c</b>])).toBe("<i>a</i><b>c</b>");
});

test("a page begins with its doctype", () => {
  expect(renderPage(<html lang="en-GB" />)).toBe('<!DOCTYPE html>\n<html lang="en-GB"></html>\n');
});

test("bare text is refused, since nothing would escape it", () => {
  expect(() => render("<b>")).toThrow("bare text");
});

test("a view that waits for something is a mistake and is thrown", () => {
  const Waiting = async () => <p>late</p>;
  expect(() =>
    render(
      <div>
        <Waiting />
      </div>,
    ),
  ).toThrow("must not wait");
});
