import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The program that reads one paper in a process of its own: beside us in the bundle, or as its source. */
export function findReader(): string {
  const here = fileURLToPath(import.meta.url);
  return here.endsWith(".ts")
    ? join(dirname(here), "..", "reading", "child.ts")
    : join(dirname(here), "plan-reader.js");
}
