import { execFile } from "node:child_process";
import { promisify } from "node:util";

/**
 * Brings dist/ up to date, once in a run: the stylesheet and the elements come from there. `bin/test` has done it already;
 * it costs nothing then.
 */
export async function freshBundle(): Promise<void> {
  shelf.commontyBundle ??= promisify(execFile)(process.execPath, ["bin/bundle.mjs"]);
  await shelf.commontyBundle;
}

// Test files of one worker may each load this file anew.
const shelf = globalThis as { commontyBundle?: Promise<unknown> };
