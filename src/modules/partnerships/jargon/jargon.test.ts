import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findJargon, type Jargon, readJargon, writeJargon } from "./jargon.ts";

const list: readonly Jargon[] = [
  { word: "stakeholder", instead: "people with an interest" },
  { word: "co-production", instead: "" },
  { word: "going forward", instead: "from now on" },
];

describe("a list of jargon", () => {
  test("is written a word a line, with what to say instead behind a colon", () => {
    const text = "stakeholder: people  with an interest\n\nco-production\n going forward = from now on ";
    expect(readJargon(text)).toEqual({ ok: true, value: list });
  });

  test("is read back as it was written", () => {
    const word = fc.stringMatching(/^[a-z][a-z -]{0,20}[a-z]$/).map((text) => text.replace(/\s+/g, " "));
    const lists = fc.uniqueArray(fc.record({ word, instead: fc.oneof(fc.constant(""), word) }), {
      selector: (jargon) => jargon.word,
      maxLength: 20,
    });
    fc.assert(
      fc.property(lists, (any) => {
        expect(readJargon(writeJargon(any))).toEqual({ ok: true, value: any });
      }),
    );
  });

  test.each([
    ["synergy\nSynergy: together", { reason: "twice", word: "Synergy", line: 2 }],
    ["synergy\n: together", { reason: "no-word", line: 2 }],
    [`${"a".repeat(101)}`, { reason: "too-long", line: 1 }],
    [Array.from({ length: 401 }, (_, index) => `word ${index}`).join("\n"), { reason: "too-many" }],
  ])("%#: is refused with its line", (text, refusal) =>
    expect(readJargon(text)).toEqual({ ok: false, refusal }),
  );
});

describe("jargon in a text", () => {
  test.each([
    ["Engage Stakeholders early", ["stakeholder"]],
    ["Co-production going\nforward", ["co-production", "going forward"]],
    ["Foreground the placeholder", []],
    ["", []],
  ])("%j holds %j", (text, words) => expect(findJargon(text, list).map(({ word }) => word)).toEqual(words));

  test("is found whatever signs stand in it", () => {
    expect(findJargon("Use the R&D (pilot) fund", [{ word: "R&D (pilot)", instead: "" }])).toHaveLength(1);
  });
});
