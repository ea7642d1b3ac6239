import { basename } from "node:path";
import { findPlanReader, inspect, type ReadPaper } from "../../modules/plans/index.ts";
import { readInChild, sayUnusable } from "../../platform/documents/index.ts";
import { type Answered, UsageTrouble } from "./answered.ts";
import { datedWord, takeWords } from "./take-words.ts";

/**
 * `commonty inspect FILE`: what a paper holds, as one JSON object; an unusable file is 2, one line, and nothing else.
 * With several files, a line of JSON each, and the files that could not be used on standard error.
 */
export async function inspectCommand(words: readonly string[]): Promise<Answered> {
  const { given, rest } = takeWords(words, ["dated", "as"]);
  const [only] = rest;
  if (only === undefined) throw new UsageTrouble("Name a file.");
  if (given.as !== undefined && given.as !== "plan")
    throw new UsageTrouble(`--as takes “plan”, not “${given.as}”.`);
  const options = { dated: datedWord(given), asPlan: given.as === "plan" };
  if (rest.length === 1) {
    const read = await readOne(only, options);
    return "complaint" in read
      ? { code: 2, ...read }
      : { code: 0, out: `${JSON.stringify(read.found, null, 2)}\n` };
  }
  const lines: string[] = [];
  const complaints: string[] = [];
  for (const file of rest) {
    const read = await readOne(file, options);
    if ("complaint" in read) complaints.push(read.complaint);
    else lines.push(JSON.stringify(read.found));
  }
  return {
    code: complaints.length > 0 ? 2 : 0,
    out: lines.map((line) => `${line}\n`).join(""),
    ...(complaints.length > 0 ? { complaint: complaints.join("\ncommonty: ") } : {}),
  };
}

async function readOne(
  file: string,
  options: { readonly dated: string | null; readonly asPlan: boolean },
): Promise<{ readonly found: ReturnType<typeof inspect> } | { readonly complaint: string }> {
  const read = await readInChild<ReadPaper>(findPlanReader(), file, { ...options, name: basename(file) });
  if (!read.ok) return { complaint: `${basename(file)}: ${sayUnusable(read.refusal)}` };
  return { found: inspect({ ...read.value.paper, blocks: [] }, {}, read.value.reading) };
}
