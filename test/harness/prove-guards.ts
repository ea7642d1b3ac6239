import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Breakage } from "./guards/breakage.ts";
import { BREAKAGES } from "./guards/breakages.ts";
import { copyTree, type WorkCopy } from "./guards/work-copy.ts";

/**
 * Shows that the guards guard: in a copy of the tree, breaks what each one guards, one at a time, and demands that its test goes
 * red for that reason, and green again when the copy is restored. Words of the command line choose guards by their names.
 */
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const wanted = process.argv.slice(2);
const chosen = BREAKAGES.filter(({ guard }) => wanted.every((word) => guard.includes(word)));

const copy = copyTree(root);
const greenBefore = new Map<string, boolean>();
let proven = 0;
try {
  console.log(row("guard", "broken by", "outcome"));
  for (const breakage of chosen) {
    const trouble = prove(copy, breakage);
    if (trouble === null) proven += 1;
    console.log(row(breakage.guard, breakage.broken, trouble ?? "red, green again"));
  }
} finally {
  copy.remove();
}
console.log(`\n${proven} guards proven, ${chosen.length - proven} not`);
process.exitCode = chosen.length > 0 && proven === chosen.length ? 0 : 1;

/** Null where the guard did its work, else what was wrong. */
function prove(copy: WorkCopy, breakage: Breakage): string | null {
  const { command } = breakage;
  if (!greenBefore.has(command)) greenBefore.set(command, run(copy, command).green);
  if (!greenBefore.get(command)) return "NOT PROVEN: red before anything was broken";
  let restore: () => void;
  try {
    restore = copy.make(breakage.changes);
  } catch (trouble) {
    return `NOT PROVEN: the breakage is out of date, ${(trouble as Error).message}`;
  }
  const broken = run(copy, command);
  restore();
  if (broken.green) return "NOT PROVEN: it stayed green";
  if (!broken.output.includes(breakage.says)) return `NOT PROVEN: red, but it never says “${breakage.says}”`;
  return run(copy, command).green ? null : "NOT PROVEN: still red when all was restored";
}

function run(copy: WorkCopy, command: string): { readonly green: boolean; readonly output: string } {
  const ended = spawnSync(command, {
    cwd: copy.folder,
    shell: true,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 64 * 1024 * 1024,
    env: {
      ...process.env,
      PATH: `${join(copy.folder, "node_modules/.bin")}:${process.env.PATH}`,
      NO_COLOR: "1",
      FORCE_COLOR: undefined,
    },
  });
  return { green: ended.status === 0, output: `${ended.stdout}${ended.stderr}` };
}

function row(...cells: readonly [guard: string, broken: string, outcome: string]): string {
  const [guard, broken, outcome] = cells;
  return `${guard.padEnd(38)}${broken.padEnd(60)}${outcome}`;
}
