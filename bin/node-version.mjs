// Plain JavaScript that very old versions of Node understand too: its only work is to say what is wrong.

import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";

const WANTED = 24;

/** Ends the process with a sentence where Node is too old to run Commonty. */
export function demandNode() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major >= WANTED) return;
  process.stderr.write(
    `Commonty needs Node ${WANTED}, and this is Node ${process.versions.node} (${process.execPath}).\n` +
      "On Linux and Windows `npm ci` brings the right one along, and the files in bin/ and `npm run` use it.\n" +
      `Elsewhere install Node ${WANTED} and try again.\n`,
  );
  process.exit(1);
}

// Started by itself (the shell files do): only the question.
if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) demandNode();
