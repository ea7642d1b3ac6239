// Runs src/main.ts from source and starts it again when something under src/ or migrations/ is saved. One at a time:
// the next one begins when the last has closed its database and its port.
import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";
import { demandNode } from "./node-version.mjs";

demandNode();

const PATIENCE_MS = 10_000;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const words = process.argv.length > 2 ? process.argv.slice(2) : ["development"];

let child = null;
let starting = false;
let again = false;
let ending = false;
let settling = null;

for (const folder of ["src", "migrations"]) {
  watch(join(root, folder), { recursive: true }, (_, name) => {
    if (!/\.(tsx?|css|sql|json)$/.test(name ?? "") || /\.test\.tsx?$/.test(name)) return;
    // An editor saves in several steps: wait for a moment of quiet.
    clearTimeout(settling);
    settling = setTimeout(restart, 120);
  });
}

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    if (ending || (child === null && !starting)) process.exit();
    ending = true;
    if (child !== null) stopChild();
  });
}

await start();

async function start() {
  // A change that comes while we are about to start will be read with the rest.
  if (starting) return;
  starting = true;
  try {
    await bundle({ kinds: ["browser", "stylesheet"] });
  } catch (trouble) {
    say(trouble.message);
  }
  starting = false;
  if (ending) process.exit();
  child = spawn(
    process.execPath,
    ["--import", import.meta.resolve("tsx"), join(root, "src/main.ts"), ...words],
    {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, NODE_ENV: "development", TSX_TSCONFIG_PATH: join(root, "tsconfig.json") },
    },
  );
  child.once("exit", (code, signal) => {
    child = null;
    if (ending) process.exit();
    if (again) {
      again = false;
      start();
    } else say(`It ended (${signal ?? code}). It starts again when you save something.`);
  });
}

function restart() {
  if (ending) return;
  if (child === null) start();
  else if (!again) {
    again = true;
    say("Something was saved: starting again.");
    stopChild();
  }
}

function stopChild() {
  const stopped = child;
  stopped.kill("SIGTERM");
  setTimeout(() => stopped.kill("SIGKILL"), PATIENCE_MS).unref();
}

function say(sentence) {
  process.stderr.write(`[dev] ${sentence}\n`);
}
