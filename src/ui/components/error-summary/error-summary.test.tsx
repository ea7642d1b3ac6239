import { expect, test } from "vitest";
import { render } from "../../render.ts";
import { ErrorSummary } from "./error-summary.tsx";

const form = {
  typed: {},
  problems: [
    { field: "text", message: "Say what will be done" },
    { field: "status", message: "Choose how it is going" },
    { field: "", message: "This action is closed" },
  ],
};

test("names every problem at once, each a link to its field", () => {
  const html = render(
    <ErrorSummary form={form} idOf={(field) => (field === "status" ? "first-status" : field)} />,
  );
  expect(html).toContain("Three things to put right");
  expect(html).toContain('<a href="#text">Say what will be done</a>');
  expect(html).toContain('<a href="#first-status">Choose how it is going</a>');
});

test("a problem of no field is said without a link", () => {
  expect(render(<ErrorSummary form={form} />)).toContain("<li>This action is closed</li>");
});

test("the page opens at it", () => expect(render(<ErrorSummary form={form} />)).toContain("autofocus"));

test("is not there when nothing is wrong", () => {
  expect(render(<ErrorSummary form={{ typed: {} }} />)).toBe("");
});
