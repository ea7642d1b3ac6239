import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { DatabaseTrouble } from "../database-trouble.ts";
import type { Programs } from "./programs.ts";
import { runsAs, serverEnvironment, troubleWithStart } from "./run-as.ts";
import type { ServerAccount } from "./server-account.ts";

/** The account that initdb makes; ours for keeping house, never for serving. */
export const SUPERUSER = "postgres";

/**
 * Text is kept in the order of its code points: that order never changes with a library, so no index goes stale
 * when the programs are updated. Lists for people name their order in the query ("en-GB-x-icu", which every
 * PostgreSQL built with ICU brings).
 */
export async function runInitdb(
  programs: Programs,
  account: ServerAccount,
  folder: string,
  pwfile: string,
  unsafeFast: boolean,
): Promise<void> {
  const order =
    programs.major >= 17
      ? ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
      : ["--locale=C.UTF-8"];
  const child = spawn(
    join(programs.bin, "initdb"),
    [
      ...["-D", folder, "-U", SUPERUSER, "-A", "scram-sha-256", "--pwfile", pwfile, "-E", "UTF8", ...order],
      ...["--text-search-config=english", "--no-instructions", ...(unsafeFast ? ["--no-sync"] : [])],
    ],
    { ...runsAs(account), cwd: dirname(folder), env: serverEnvironment, stdio: ["ignore", "ignore", "pipe"] },
  );
  let words = "";
  child.stderr.on("data", (chunk: Buffer) => {
    words += chunk.toString("utf8");
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", (error) => reject(troubleWithStart(error, programs)));
    child.on("close", resolve);
  });
  if (code === 0) return;
  if (words.includes("No space left on device")) throw new DatabaseTrouble("disk-full", { path: folder });
  throw new DatabaseTrouble("server-does-not-start", {
    program: "initdb",
    path: folder,
    said: words.trim().slice(-600),
  });
}
