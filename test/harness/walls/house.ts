import { posix } from "node:path";
import { type Export, exportsOf } from "./exports.ts";
import { type Import, importsOf } from "./imports.ts";
import { unsafeMarkupIn } from "./markup.ts";
import { type Place, placeOf } from "./places.ts";
import { stepsOf } from "./syntax.ts";
import { environmentReadBy, type Reach, worldReachedBy } from "./world.ts";

/** A TypeScript file of `src/`: where it stands and everything the walls ask about it. */
export interface SourceFile extends Place {
  readonly source: string;
  readonly imports: readonly ResolvedImport[];
  readonly exports: readonly Export[];
  readonly world: readonly Reach[];
  readonly environment: readonly Reach[];
  readonly unsafeMarkup: readonly Reach[];
}

export interface ResolvedImport extends Import {
  /** What stands at the other end: a file of the project by its path, a program of Node, or a library by its name. */
  readonly kind: "file" | "node" | "library" | "unreadable";
  /** The path from the project's root, the name after `node:`, or the library's name. */
  readonly name: string;
}

export interface House {
  /** Every path under `src/`, whatever its ending. */
  readonly paths: ReadonlySet<string>;
  readonly files: ReadonlyMap<string, SourceFile>;
}

/** One thing that stands where it may not. */
export interface Breach {
  readonly wall: string;
  readonly file: string;
  readonly line: number;
  readonly says: string;
}

/** Reads a house from its files: path from the project's root → source. Throws where a file does not parse. */
export function readHouse(sources: ReadonlyMap<string, string>): House {
  const files = new Map<string, SourceFile>();
  for (const [path, source] of sources) {
    if (!/\.tsx?$/.test(path)) continue;
    const steps = stepsOf(path, source);
    files.set(path, {
      ...placeOf(path),
      source,
      imports: importsOf(steps).map((one) => ({ ...one, ...resolve(path, one.target) })),
      exports: exportsOf(steps),
      world: worldReachedBy(steps),
      environment: environmentReadBy(steps),
      unsafeMarkup: unsafeMarkupIn(steps),
    });
  }
  return { paths: new Set(sources.keys()), files };
}

const BUILT_IN =
  /^(node:|bun:)|^(fs|path|os|crypto|http|https|net|child_process|process|module|url|util|events|stream|zlib|worker_threads|buffer|vm|tls|dns|timers)(\/|$)/;

function resolve(from: string, target: string | null): Pick<ResolvedImport, "kind" | "name"> {
  if (target === null) return { kind: "unreadable", name: "" };
  if (target.startsWith(".")) return { kind: "file", name: posix.join(posix.dirname(from), target) };
  if (BUILT_IN.test(target)) return { kind: "node", name: target.replace(/^node:/, "") };
  const parts = target.split("/");
  return { kind: "library", name: parts.slice(0, target.startsWith("@") ? 2 : 1).join("/") };
}
