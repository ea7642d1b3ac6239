import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { withScript } from "./twin.ts";

/** WCAG 2.2 A and AA with everything before them, and what axe calls best practice. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

let source: string | null = null;

/**
 * What axe-core finds on the page as it stands now: one text for each kind of finding, with the places and what would put it
 * right. An empty list: nothing found. Works on pages whose own scripts are switched off, too.
 */
export async function axe(page: Page): Promise<readonly string[]> {
  source ??= readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  const script = source;
  const run = JSON.stringify({ runOnly: { type: "tag", values: TAGS }, resultTypes: ["violations"] });
  const { violations } = await withScript(page, async (page) => {
    await page.evaluate(script);
    return page.evaluate<{ violations: readonly Violation[] }>(`axe.run(document, ${run})`);
  });
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}${nodes.map((node) => `\n  ${sayNode(node)}`).join("")}`,
  );
}

function sayNode(node: Violation["nodes"][number]): string {
  return `${node.target.join(" ")}: ${(node.failureSummary ?? "").replace(/\s+/g, " ")}`;
}
