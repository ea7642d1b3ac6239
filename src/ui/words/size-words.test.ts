import { expect, test } from "vitest";
import { saySize } from "./size-words.ts";

test.each([
  [0, "0 bytes"],
  [1, "1 byte"],
  [999, "999 bytes"],
  [1000, "1 kB"],
  [210_400, "210 kB"],
  [999_499, "999 kB"],
  [999_500, "1.0 MB"],
  [2_140_000, "2.1 MB"],
  [9_949_999, "9.9 MB"],
  [9_950_000, "10 MB"],
  [25_000_000, "25 MB"],
])("%i bytes are %s", (bytes, said) => {
  expect(saySize(bytes)).toBe(said);
});
