// Starts one program of dist/ in this very process: `node bin/start.mjs main serve`. Brings the bundle up to date before.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { demandNode } from "./node-version.mjs";

demandNode();

const [program = "main", ...words] = process.argv.slice(2);
const file = join(dirname(dirname(fileURLToPath(import.meta.url))), "dist", `${program}.js`);

try {
  const { bundle } = await import("./bundle.mjs");
  await bundle();
} catch (trouble) {
  // A folder that cannot be written to (an image, a package) serves what was built into it.
  const readOnly = ["EROFS", "EACCES", "EPERM"].includes(trouble.code);
  if (!readOnly || !existsSync(file)) stop(trouble.message);
}
if (!existsSync(file)) stop(`There is no ${file}: its source is missing.`);

// The program sees the command line as if it had been started itself.
process.argv = [process.argv[0], file, ...words];
await import(pathToFileURL(file).href);

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
