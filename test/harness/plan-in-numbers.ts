import { getActionDesk, getPlan, getPlanSheet } from "../../src/modules/plans/index.ts";
import type { TestApp } from "./app.ts";

/** Things of Strathbrae as they stand in addresses: what the doors test fills each `:name` with. */
export async function planInNumbers(test: TestApp): Promise<Readonly<Record<string, string>>> {
  return test.as("Morag Innes", async (scope) => {
    const sheet = await getPlanSheet(scope, await getPlan(scope, 1));
    const closed = sheet.improvements.flatMap(({ actions }) => actions).find(({ status }) => status === "closed");
    const desk = await getActionDesk(scope, closed?.number ?? 1);
    return {
      plan: "1",
      action: "8",
      improvement: sheet.improvements[0]?.id ?? "",
      evidence: desk.evidence[0]?.id ?? "",
    };
  });
}
