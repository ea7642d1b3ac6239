/** See bundle.mjs: what was built, and which parts have no source yet. */
export function bundle(wish?: {
  readonly again?: boolean;
  readonly kinds?: readonly ("node" | "browser" | "stylesheet")[];
}): Promise<{ readonly built: readonly string[]; readonly missing: readonly string[] }>;
