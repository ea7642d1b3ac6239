import { basename } from "node:path";
import { findPlanReader, inspect, plansInPaper, type ReadPaper } from "../../modules/plans/index.ts";
import { readInChild, sayUnusable } from "../../platform/documents/index.ts";
import { type Answered, UsageTrouble } from "./answered.ts";
import { isFolder, listPapers, type NamedPaper } from "./list-papers.ts";
import { datedWord, takeWords } from "./take-words.ts";

type Found = ReturnType<typeof inspect>;

interface Options {
  readonly dated: string | null;
  readonly asPlan: boolean;
  readonly withHidden: boolean;
  readonly tables?: readonly number[];
}

/**
 * `commonty inspect FILE`: what a paper holds, as one JSON object; an unusable file is 2, one line, and nothing else.
 * With several files, or a folder, a line each: what was found, or why the file cannot be read; with `--json` the whole
 * answer on one line. 2 where any could not be read.
 */
export async function inspectCommand(words: readonly string[]): Promise<Answered> {
  const { given, rest, told } = takeWords(words, ["dated", "as", "table"], ["json", "hidden"]);
  const [only] = rest;
  if (only === undefined) throw new UsageTrouble("Name a file or a folder.");
  if (given.as !== undefined && given.as !== "plan")
    throw new UsageTrouble(`--as takes “plan”, not “${given.as}”.`);
  const tables = given.table === undefined ? undefined : tableNumbers(given.table);
  const options: Options = {
    dated: datedWord(given),
    asPlan: given.as === "plan",
    withHidden: told.has("hidden"),
    ...(tables ? { tables } : {}),
  };
  if (rest.length === 1 && !isFolder(only)) return inspectOne(only, options, told.has("json"));
  if (tables) throw new UsageTrouble("--table speaks of one file: name that one alone.");
  return inspectMany(rest, options, told.has("json"));
}

async function inspectOne(file: string, options: Options, isLine: boolean): Promise<Answered> {
  const name = basename(file);
  const read = await readOne({ path: file, name }, options);
  if ("trouble" in read) return { code: 2, complaint: `${name}: ${read.trouble}` };
  const { tables } = read.found;
  const missing = options.tables?.find((number) => !tables.some(({ table }) => table === number));
  if (missing !== undefined)
    return { code: 2, complaint: `${name}: there is no table ${missing}; the paper has ${tables.length}.` };
  return { code: 0, out: `${JSON.stringify(read.found, null, isLine ? 0 : 2)}\n` };
}

async function inspectMany(places: readonly string[], options: Options, isJson: boolean): Promise<Answered> {
  const papers: NamedPaper[] = [];
  const passedBy: string[] = [];
  for (const place of places) {
    if (!isFolder(place)) {
      papers.push({ path: place, name: basename(place) });
      continue;
    }
    const listed = listPapers(place);
    papers.push(...listed.papers);
    passedBy.push(...listed.passedBy);
  }
  const lines: string[] = [];
  let unread = 0;
  for (const paper of papers) {
    const read = await readOne(paper, options);
    if ("trouble" in read) unread += 1;
    lines.push(isJson ? jsonLine(paper, read) : sayLine(paper, read));
  }
  const complaints = [
    ...(papers.length === 0 ? ["There is no paper in this folder."] : []),
    ...(unread > 0 ? [`${unread} of ${papers.length} could not be read.`] : []),
    ...(passedBy.length > 0 ? [`Passed by, as no papers: ${sayNames(passedBy)}.`] : []),
  ];
  return {
    code: unread > 0 || papers.length === 0 ? 2 : 0,
    out: lines.map((line) => `${line}\n`).join(""),
    ...(complaints.length > 0 ? { complaint: complaints.join(" ") } : {}),
  };
}

type Read = { readonly found: Found; readonly plans: number } | { readonly trouble: string };

async function readOne({ path, name }: NamedPaper, options: Options): Promise<Read> {
  const read = await readInChild<ReadPaper>(findPlanReader(), path, { ...options, name: basename(name) });
  if (!read.ok) return { trouble: sayUnusable(read.refusal) };
  const { paper, reading } = read.value;
  const found = inspect({ ...paper, blocks: [] }, {}, reading);
  return {
    found,
    plans: found.improvements.length > 0 ? Math.max(1, plansInPaper(reading.tables).length) : 0,
  };
}

/** A whole answer on a line; `source.name` is the path within the folder. */
function jsonLine({ name }: NamedPaper, read: Read): string {
  if ("trouble" in read) return JSON.stringify({ source: { name }, trouble: read.trouble });
  const { source, ...found } = read.found;
  return JSON.stringify({ source: { ...source, name }, plans: read.plans, ...found });
}

/** "plan.docx (docx): 1 plan, 6 improvements, 22 actions, 93 of 93 cells placed, 3 questions" */
function sayLine({ name }: NamedPaper, read: Read): string {
  if ("trouble" in read) return `${name}: cannot be read. ${read.trouble}`;
  const { source, improvements, coverage, questions } = read.found;
  const actions = improvements.reduce((sum, each) => sum + each.actions.length, 0);
  const said = [
    ...[many(read.plans, "plan"), many(improvements.length, "improvement"), many(actions, "action")],
    `${coverage.placed} of ${many(coverage.cells, "cell")} placed`,
    many(questions.length, "question"),
  ];
  return `${name} (${source.format}): ${said.join(", ")}`;
}

function many(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

function sayNames(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(", ");
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}

/** "2,3" or "2 3": the numbers of tables. */
function tableNumbers(words: string): number[] {
  const numbers = words.split(/[\s,]+/u).filter((word) => word !== "");
  if (numbers.length === 0 || !numbers.every((word) => /^[1-9]\d{0,4}$/u.test(word)))
    throw new UsageTrouble(`--table takes numbers of tables such as 2,3, not “${words}”.`);
  return numbers.map(Number);
}
