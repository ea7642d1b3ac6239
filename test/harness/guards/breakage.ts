/** One change to one file of a copy of the tree. */
export interface Change {
  /** Seen from the project's root. */
  readonly file: string;
  /** Text that stands in the file exactly once. Null: the file is not there yet, and is made. */
  readonly find: string | null;
  /** What stands there instead, or in the new file. Null: the file is taken away. */
  readonly replace: string | null;
}

/** A way to break what a guard guards, and how the guard must then complain. */
export interface Breakage {
  /** What is guarded, in a few words. */
  readonly guard: string;
  /** What is done to it, in a few words. */
  readonly broken: string;
  readonly changes: readonly Change[];
  /** Runs in the copy. Green as the tree stands, red when it is broken. */
  readonly command: string;
  /** Part of what it then says, so that it is red for this reason and not for another. */
  readonly says: string;
}

/** The command for a few test files of one project. */
export function vitest(project: "rules" | "database" | "browser", ...files: readonly string[]): string {
  return `vitest run --project ${project} ${files.join(" ")}`;
}
