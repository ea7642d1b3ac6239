import { expect, test } from "vitest";
import { type UnusableReason, unusable } from "./unusable.ts";
import { sayUnusable } from "./unusable-words.ts";

const EVERY: Record<UnusableReason, true> = {
  "no-file": true,
  empty: true,
  "too-big": true,
  "too-many-cells": true,
  "too-many-columns": true,
  "too-much-text": true,
  "too-deep": true,
  pdf: true,
  doc: true,
  rtf: true,
  encrypted: true,
  "format-not-yet": true,
  "other-format": true,
  "not-a-paper": true,
  truncated: true,
  damaged: true,
  doctype: true,
  "duplicate-entry": true,
  "path-escape": true,
  "too-many-entries": true,
  "inflates-too-far": true,
  "lying-size": true,
  "took-too-long": true,
  "too-much-memory": true,
  "answer-too-big": true,
  "reader-failed": true,
  busy: true,
};

test("every reason has one plain line of its own that says what to do", () => {
  const said = Object.keys(EVERY).map((reason) =>
    sayUnusable(unusable(reason as UnusableReason, { limit: 5, detail: "Error: at x" })),
  );
  expect(new Set(said).size).toBe(said.length);
  for (const line of said) {
    expect(line).toMatch(/^[A-Z].*\.$/);
    expect(line).not.toMatch(/\n|undefined|Error|please|simply/i);
  }
});

test("an old Excel file is told from an old Word file, and a format of later by its name", () => {
  expect(sayUnusable(unusable("doc", { format: "xls" }))).toContain("Excel");
  expect(sayUnusable(unusable("doc", { format: "doc" }))).toContain("Word");
  expect(sayUnusable(unusable("format-not-yet", { format: "ods" }))).toMatch(/\.ods .*\.xlsx/);
  expect(sayUnusable(unusable("pdf"))).toMatch(/Word file.*paste/);
});
