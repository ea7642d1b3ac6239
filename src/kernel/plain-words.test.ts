import { describe, expect, it } from "vitest";
import { plainFileName, plainWords } from "./plain-words.ts";

describe("words that came with a form", () => {
  it.each([
    ["one\r\ntwo\rthree", "one\ntwo\nthree"],
    ["broken by Word\vwithin a paragraph", "broken by Word\nwithin a paragraph"],
    ["a\0b\u0007c\u009fd", "abcd"],
    ["tabs\tand\nbreaks stay", "tabs\tand\nbreaks stay"],
    ["half \ud83d of a pair", "half \ufffd of a pair"],
    ["what no Word file \ufffe and no feed \uffff may hold", "what no Word file  and no feed  may hold"],
    ["Gàidhlig, café, 😀 and العربية stay", "Gàidhlig, café, 😀 and العربية stay"],
  ])("keep what can be read: %j", (typed, kept) => {
    expect(plainWords(typed)).toBe(kept);
  });
});

describe("a file's name", () => {
  it.each([
    ["../../etc/passwd", "passwd"],
    ["C:\\Papers\\plan.docx", "plan.docx"],
    ["plan\0.docx\r\nset-cookie: a=b", "plan.docxset-cookie: a=b"],
    ["minutes\u202excod.exe", "minutesxcod.exe"],
    ["..", ".."],
    ["", "file"],
    ["/", "file"],
    [`${"p".repeat(300)}.docx`, `${"p".repeat(195)}.docx`],
    [`${"😀".repeat(150)}.md`, `${"😀".repeat(98)}\ufffd.md`],
  ])("is a name only: %j", (sent, kept) => {
    expect(plainFileName(sent)).toBe(kept);
  });
});
