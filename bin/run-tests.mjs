// Runs Vitest and says at the very end what came of it, in one line that machines read too. The line counts what ran;
// what could not run is told above it, and with CI=true it counts as failed.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";
import { demandNode } from "./node-version.mjs";

demandNode();

// Only now: an old Node would stumble over TypeScript before it could be told that it is old.
const { countResults } = await import("../test/harness/closing-line.ts");

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const results = join(root, "test-results");
const wanted = process.argv.slice(2);

mkdirSync(results, { recursive: true });
if (wanted.length === 0)
  for (const last of ["contact-sheet", "closing-line"])
    rmSync(join(results, last), { recursive: true, force: true });

const troubles = [];
try {
  // Some tests start the product as people do, from dist/.
  await bundle();
} catch (trouble) {
  troubles.push(trouble.message);
}

// Two runs at once do not read each other's report.
const report = join(results, `vitest-${process.pid}.json`);
const vitest = spawnSync(
  process.execPath,
  [
    join(root, "node_modules/vitest/vitest.mjs"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...wanted,
  ],
  { cwd: root, stdio: ["ignore", "inherit", "inherit"] },
);

const told = readReport();
rmSync(report, { force: true });
const count = countResults({
  report: told,
  exitCode: vitest.status,
  testFiles: wanted.length > 0 ? [] : testFiles(),
  strict: process.env.CI === "true",
});

for (const trouble of [...troubles, ...count.troubles]) process.stdout.write(`\n${trouble}\n`);
const failed = count.failed + troubles.length;
const closing = `${count.passed} passed, ${failed} failed`;
writeFileSync(join(results, "closing-line"), `${closing}\n`);
process.stdout.write(`\n${closing}\n`);
process.exitCode = failed > 0 ? 1 : 0;

function readReport() {
  try {
    return JSON.parse(readFileSync(report, "utf8"), (key, value) =>
      key === "name" && typeof value === "string" ? relative(root, value) : value,
    );
  } catch {
    return null;
  }
}

/** Every test file there is, whatever the projects of vitest.config.ts include. */
function testFiles() {
  return ["src", "test", "e2e"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((path) => /\.test\.tsx?$/.test(path))
      .map((path) => join(folder, path)),
  );
}
