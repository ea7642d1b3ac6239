import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A page of the project's documentation: its path from the project's folder, and its words. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

const NOT_OURS = new Set(["node_modules", "dist", "test-results", "coverage"]);

/** Every page of Markdown in the project, wherever it stands. */
export function readPages(folder = ""): Page[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return entry.name.startsWith(".") || NOT_OURS.has(entry.name) ? [] : readPages(path);
    return entry.name.endsWith(".md") ? [{ path, text: readFileSync(join(root, path), "utf8") }] : [];
  });
}

export function isThere(path: string): boolean {
  return existsSync(join(root, path));
}

/** Where the links and pictures of a page lead, as paths from the project's folder; those to other sites are left out. */
export function linksOf({ path, text }: Page): string[] {
  const found = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
  return found
    .filter((target) => !/^[a-z]+:|^#/.test(target))
    .map((target) => normalize(join(dirname(path), target.replace(/#.*$/, ""))));
}

/** What stands in backticks and in code blocks, a line each. */
export function codeOf({ text }: Page): string[] {
  const blocks = [...text.matchAll(/^```[^\n]*\n([\s\S]*?)^```/gm)].map(([, block = ""]) => block);
  const prose = text.replace(/^```[\s\S]*?^```/gm, "");
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span = ""]) => span);
  // A command that goes on in the next line is one command.
  const lines = blocks.flatMap((block) => block.replace(/\\\n\s*/g, "").split("\n"));
  return [...lines, ...spans];
}

/** Files and folders of ours that a page names, as paths from the project's folder. */
export function pathsIn(page: Page): string[] {
  return codeOf(page).flatMap((line) =>
    [...line.matchAll(/(?<![\w/.-])(?:bin|src|test|docs|migrations)\/[\w./-]*[\w/]/g)].map(([path]) => path),
  );
}

/** Where a page names a place on the machine it was written on. Places that people are told to make are not among them. */
export function machinePathsIn({ text }: Page): string[] {
  return [...text.matchAll(/(?:\/(?:home|root|Users|work|tmp|mnt|workspace)\/|\b[A-Z]:\\)[^\s`)]*/g)].map(
    ([path]) => path,
  );
}
