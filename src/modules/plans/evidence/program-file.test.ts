import { expect, test } from "vitest";
import { isProgram } from "./program-file.ts";

const words = new TextEncoder().encode(
  "MZ is how the minutes begin, and they are long enough to be looked at. ".repeat(2),
);

test.each(["virus.exe", "Minutes.pdf.EXE", "minutes.pdf.js ", "start.bat.", "sheet.xll", "go.lnk", "a.sh"])(
  "%s is a program by its name",
  (name) => expect(isProgram({ name, bytes: words })).toBe(true),
);

test.each([
  "minutes.pdf",
  "minutes.docx",
  "photo.jpg",
  "figures.xlsx",
  "minutes",
  "exe",
  "the.exe.pdf",
  "film.mp4",
])("%s is none", (name) => expect(isProgram({ name, bytes: words })).toBe(false));

test("a program under the name of a picture is known by its first bytes", () => {
  const windows = new Uint8Array(200);
  windows.set([0x4d, 0x5a]);
  windows[0x3c] = 0x80;
  windows.set([0x50, 0x45], 0x80);
  const linux = new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  expect([windows, linux].map((bytes) => isProgram({ name: "photo.jpg", bytes }))).toEqual([true, true]);
  expect(isProgram({ name: "short.txt", bytes: new Uint8Array([0x4d, 0x5a]) })).toBe(false);
});
