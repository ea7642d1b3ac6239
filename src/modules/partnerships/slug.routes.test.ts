import { expect, test } from "vitest";
import { withApp } from "../../../test/harness/app.ts";
import { reservedSlugs } from "./slug.ts";

test("no partnership can stand in the way of an address that the service answers itself", () =>
  withApp(async ({ app }) => {
    const own = app.routes.flatMap(({ path }) => {
      const first = path.split("/")[1] ?? "";
      return first === "" || /[:*]/.test(first) ? [] : [first];
    });
    expect(own).toContain("health");
    expect([...new Set(own)].filter((first) => !reservedSlugs.has(first))).toEqual([]);
  }));
