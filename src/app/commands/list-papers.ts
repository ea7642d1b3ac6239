import { readdirSync, statSync } from "node:fs";
import { extname, join, relative } from "node:path";

/** A file to be read, and what it is called in the answer. */
export interface NamedPaper {
  readonly path: string;
  readonly name: string;
}

/** The kinds of file that papers come in, those that can only be refused by name among them. */
const PAPERS = new Set(
  ".docx .docm .xlsx .xlsm .odt .txt .md .markdown .csv .tsv .tab .htm .html .xhtml .pdf .doc .dot .xls .ods .rtf .pptx .ppt .pages .numbers".split(
    " ",
  ),
);

/**
 * The papers in a folder and the folders in it, sorted by name. Hidden files, the lock files of office programs and
 * what no paper is (pictures, archives) are passed by; links to folders are not followed.
 */
export function listPapers(folder: string): {
  readonly papers: readonly NamedPaper[];
  readonly passedBy: readonly string[];
} {
  const papers: NamedPaper[] = [];
  const passedBy: string[] = [];
  const waiting = [folder];
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    for (const entry of readdirSync(here, { withFileTypes: true })) {
      if (entry.name.startsWith(".") || entry.name.startsWith("~$")) continue;
      const path = join(here, entry.name);
      if (entry.isDirectory()) waiting.push(path);
      else if (!entry.isFile() && !isFileBehindLink(path)) continue;
      else if (PAPERS.has(extname(entry.name).toLowerCase()))
        papers.push({ path, name: relative(folder, path) });
      else passedBy.push(relative(folder, path));
    }
  }
  const byName = (a: string, b: string) => a.localeCompare(b, "en-GB", { numeric: true });
  return {
    papers: papers.toSorted((a, b) => byName(a.name, b.name)),
    passedBy: passedBy.toSorted(byName),
  };
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isFileBehindLink(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
