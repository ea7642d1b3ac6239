import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import type { limits } from "../limits.ts";
import { codeOf } from "./code-of.ts";

/** The pipe on which the child answers, beside the three usual ones. */
export const ANSWER_PIPE = 3;

/** What a child may use up. */
export type ChildBounds = { readonly [Bound in keyof typeof limits.child]: number };

/** What a child may do beyond reading its code and its file. */
export interface ChildRights {
  /** Further files and folders, by absolute paths; a folder ends with a stroke. */
  readonly readable?: readonly string[];
  /** Load parts that are written for the machine itself. Only a child that reads no file of a stranger. */
  readonly addons?: boolean;
}

/** The system's own limits, where a shell can set them: no core dumps, memory with buffers, time on the processor. */
const WITH_LIMITS = 'ulimit -c 0; ulimit -d "$1"; ulimit -t "$2"; shift 2; exec "$@"';
const SHELL = "/bin/sh";

/**
 * Starts a child that may read its code and one file, and nothing else of the disk; that knows nothing of our
 * environment; and that cannot outgrow its limits. TypeScript runs as it is: Node takes the types off itself, so the
 * entry and all it imports must be plain `.ts`, without JSX.
 */
export function startChild(
  named: string,
  file: string,
  bounds: ChildBounds,
  { readable: more = [], addons = false }: ChildRights = {},
): ChildProcess {
  // Node follows links before it asks for permission.
  const entry = existsSync(named) ? realpathSync(named) : named;
  const { heapMegabytes, memoryKilobytes, processorSeconds } = bounds;
  const readable = [...codeOf(entry), file, ...more].map((path) => `--allow-fs-read=${path}`);
  const node = [
    process.execPath,
    "--no-warnings",
    `--max-old-space-size=${heapMegabytes}`,
    "--permission",
    ...(addons ? ["--allow-addons"] : []),
    ...readable,
    entry,
  ];
  const bounded =
    process.platform !== "win32" && existsSync(SHELL)
      ? [SHELL, "-c", WITH_LIMITS, SHELL, String(memoryKilobytes), String(processorSeconds), ...node]
      : node;
  const [command = process.execPath, ...rest] = bounded;
  return spawn(command, rest, {
    env: startingEnvironment(),
    stdio: ["pipe", "ignore", "pipe", "pipe"],
    windowsHide: true,
  });
}

/** Empty, but for what Windows needs to start any program at all. */
function startingEnvironment(): NodeJS.ProcessEnv {
  return process.platform === "win32" ? { SystemRoot: "C:\\Windows" } : {};
}
