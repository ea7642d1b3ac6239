import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The entry of the process that reads a plan: beside the bundle where one runs, else the source. An absolute path. */
export function findPlanReader(): string {
  const bundled = fileURLToPath(new URL("./plan-reader.js", import.meta.url));
  return existsSync(bundled) ? bundled : fileURLToPath(new URL("./child.ts", import.meta.url));
}
