import { expect, test } from "vitest";
import { withApp } from "../../../../test/harness/app.ts";
import { listImprovements } from "../improvements/improvement.store.ts";
import { getPlan } from "../plans/plan.store.ts";
import { publishPlan } from "../versions/publish-plan.ts";
import { addAction } from "./add-action.ts";

test("ongoing work whose review is due says so at the desk and in public, and is not late", () =>
  withApp(async (app) => {
    const number = await app.as("Morag Innes", async (scope) => {
      const plan = await getPlan(scope, 1);
      const [first] = await listImprovements(scope, plan.id);
      const added = await addAction(scope, {
        improvement: first?.id ?? "",
        text: "Keep the list of groups",
        lead: "the Council",
        answering: "",
        target: "Ongoing, review October 2026",
        measures: "List kept",
      });
      if (!added.ok) throw new Error("refused");
      const published = await publishPlan(scope, 1, { version: plan.version, note: null });
      expect(published.ok).toBe(true);
      return added.value.number;
    });
    const pages = [
      [`/strathbrae/desk/actions/${number}`, "Morag Innes"],
      ["/strathbrae/desk/plans/1?s=review-due", "Morag Innes"],
      [`/strathbrae/actions/${number}`],
    ] as const;
    for (const [path, who] of pages) {
      const page = await (await app.get(path, who)).text();
      expect([path, page.includes("Keep the list of groups")]).toEqual([path, true]);
      expect([path, />Review due<\/span>/.test(page)]).toEqual([path, true]);
      expect([path, /weeks late/.test(page)]).toEqual([path, false]);
    }
  }));
