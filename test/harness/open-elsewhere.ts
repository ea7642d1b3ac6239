import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import type { EmbeddedConnection } from "../../src/platform/database/embedded/open-embedded.ts";
import { runsPrograms } from "./embedded-folder.ts";

/** Another process that has opened a data folder. */
export interface Elsewhere {
  readonly connection: EmbeddedConnection;
  readonly place: string;
  readonly owner: boolean;
  readonly logged: readonly string[];
  /** Lets it give the server up in order; answers all that it logged. */
  stop(): Promise<readonly string[]>;
  /** `kill -9`. */
  kill(): Promise<void>;
}

export interface ElsewhereOptions {
  readonly uid?: number;
  /** Another script than the one beside this file, such as a bundle of it; it brings its own programs. */
  readonly script?: string;
}

/** Opens a data folder in a process of its own; rejects with the reason and facts of its trouble. */
export async function openElsewhere(folder: string, options: ElsewhereOptions = {}): Promise<Elsewhere> {
  const script = options.script ?? fileURLToPath(new URL("./embedded-process.ts", import.meta.url));
  const account = options.uid === undefined ? {} : { uid: options.uid, gid: options.uid };
  const programs = options.script === undefined ? runsPrograms() : {};
  const child = spawn(process.execPath, [script, folder, JSON.stringify(programs)], {
    ...account,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  onTestFinished(async () => {
    child.stdin.end();
    await ended;
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const said = async (): Promise<object> => {
    const line = await lines.next();
    return line.done === true ? { reason: "it said nothing" } : JSON.parse(line.value);
  };
  const opened = await said();
  if ("reason" in opened) throw opened;
  return {
    ...(opened as Pick<Elsewhere, "connection" | "place" | "owner" | "logged">),
    stop: async () => {
      child.stdin.write("stop\n");
      const last = (await said()) as { logged: string[] };
      await ended;
      return last.logged;
    },
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
