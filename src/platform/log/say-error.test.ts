import { DrizzleQueryError } from "drizzle-orm/errors";
import { expect, test } from "vitest";
import { openLog } from "./log.ts";
import { sayError } from "./say-error.ts";

const refused = new DrizzleQueryError(
  'select "id" from "identity"."session" where "token" = $1',
  ["a-session-token\n    at nobody@strathbrae.example"],
  new Error("the server went away"),
);

test("a failed statement is told with its cause and without what it was given", () => {
  const said = sayError(refused);
  expect(said).toContain('where "token" = $1');
  expect(said).toContain("the server went away");
  expect(said).toContain("say-error.test.ts");
  expect(said).not.toMatch(/a-session-token|nobody@/);
});

test("the log says faults so, one line each", () => {
  const lines: string[] = [];
  openLog((line) => lines.push(line)).fault("a page failed", refused, { path: "/strathbrae" });
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toContain("a-session-token");
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ level: "fault", path: "/strathbrae" });
});

test("what is thrown without being an error is told as it is", () => {
  expect(sayError("no")).toBe("no");
  expect(sayError(undefined)).toBe("");
});
