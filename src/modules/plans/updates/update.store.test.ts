import { describe, expect, it } from "vitest";
import { withApp } from "../../../../test/harness/app.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { getAction } from "../actions/action.store.ts";
import { addUpdate } from "./add-update.ts";
import type { UpdateForm } from "./update.form.ts";
import { listLastStatuses } from "./update.store.ts";

/** 2.3 of Strathbrae's plan: led by the Third Sector Interface. */
const STRATEGY = 8;

const later = (scope: Scope, seconds: number): Scope => ({
  ...scope,
  at: new Date(scope.at.getTime() + seconds * 1000),
});

const say = (scope: Scope, status: UpdateForm["status"], audience: UpdateForm["audience"]) =>
  addUpdate(scope, STRATEGY, { status, done: "Words", next: "", audience });

const lastStatuses = async (scope: Scope) => {
  const { id } = await getAction(scope, STRATEGY);
  return (await listLastStatuses(scope, [id])).map(({ status, audience }) => [status, audience]);
};

describe("how an action was last said to be going", () => {
  it("is known for everyone and for partners, the latest first", () =>
    withApp(({ as }) =>
      as("Ewan Laird", async (scope) => {
        await say(scope, "at-risk", "public");
        await say(later(scope, 1), "blocked", "partners");
        await say(later(scope, 2), "in-progress", "public");
        expect(await lastStatuses(scope)).toEqual([
          ["in-progress", "public"],
          ["blocked", "partners"],
        ]);
      }),
    ));

  it("is for partners where both were told at the same moment, so that nothing shows by accident", () =>
    withApp(({ as }) =>
      as("Ewan Laird", async (scope) => {
        await say(scope, "blocked", "partners");
        await say(scope, "in-progress", "public");
        expect(await lastStatuses(scope)).toEqual([
          ["blocked", "partners"],
          ["in-progress", "public"],
        ]);
      }),
    ));
});
