import { expect, test } from "vitest";
import { safeUrl } from "./safe-url.ts";

test.each([
  "https://example.org/minute.pdf",
  "http://example.org",
  "HTTPS://EXAMPLE.ORG",
  "mailto:morag@strathbrae.example",
  "tel:+441234567890",
  "/strathbrae/plans/1",
  "#actions",
  "?page=2",
  "plans/1",
])("%s may stand in a link", (address) => expect(safeUrl(address)).toBe(address));

test.each([
  "javascript:alert(1)",
  "JavaScript:alert(1)",
  " javascript:alert(1)",
  "java\nscript:alert(1)",
  "\u0001javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:x",
  "file:///etc/passwd",
  "//elsewhere.example",
  "\\\\elsewhere.example",
  "/\\elsewhere.example",
  "",
  "   ",
])("%j may not", (address) => expect(safeUrl(address)).toBeNull());

test("spaces around an address are not part of it", () => {
  expect(safeUrl("  https://example.org ")).toBe("https://example.org");
});
