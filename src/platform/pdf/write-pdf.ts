import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { CalendarDate } from "../../kernel/calendar-date.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type ChildBounds, readInChild, type Unusable } from "../documents/index.ts";
import { type Log, openLog } from "../log/log.ts";
import type { PdfAnswer } from "./child.ts";
import { findTypesetter, type Typesetter } from "./find-typesetter.ts";
import { keepFiles } from "./kept-files.ts";
import type { NoPdf, NoPdfReason } from "./no-pdf.ts";
import { pdfLimits } from "./pdf-limits.ts";

/** What every template is given; its own fields stand beside these. */
export interface PdfData {
  /** The file's title, which a reader announces. */
  readonly title: string;
  /** Whose file it is. */
  readonly partnership: string;
  /** The day of which it speaks. */
  readonly asOn: CalendarDate;
  /** Stands at the foot of each page. */
  readonly foot: string;
}

export interface PdfMeans {
  readonly log?: Log;
  /** The parts it is made with, where they are not those that are installed. */
  readonly typesetter?: Typesetter | null;
  /** Narrower bounds than usual. */
  readonly bounds?: Partial<ChildBounds>;
}

type Made = { readonly bytes: number; readonly result: Result<Uint8Array, NoPdf> };

const kept = keepFiles(pdfLimits.kept, pdfLimits.keptBytes);

/**
 * Makes a tagged PDF (PDF/UA-1, A4, British English) of a template (a `.typ` file of ours, by its absolute path) and
 * data. It is made in a bounded process of its own, never in the server's; this never throws. The same data give the
 * same file. A character that no font of ours has becomes a mark that is seen, and is told to the log.
 */
export async function writePdf<Data extends PdfData>(
  template: string,
  data: Data,
  means: PdfMeans = {},
): Promise<Result<Uint8Array, NoPdf>> {
  const key = createHash("sha256")
    .update(`${template}\n${JSON.stringify(data)}`)
    .digest("hex");
  const make = async (): Promise<Made> => {
    const result = await makePdf(template, data, means);
    return { result, bytes: result.ok ? result.value.length : 0 };
  };
  const isUsual = Object.keys(means).length === 0;
  return (isUsual ? await kept.get(key, make) : await make()).result;
}

async function makePdf(
  template: string,
  data: PdfData,
  { log = openLog(), typesetter = findTypesetter(), bounds = {} }: PdfMeans,
): Promise<Result<Uint8Array, NoPdf>> {
  const fail = (reason: NoPdfReason, detail?: string) => {
    log.warn("a PDF was not made", { reason, detail });
    return refused({ reason });
  };
  if (typesetter === null) return fail("no-typesetter", "its packages are not installed");
  const { readable, ...parts } = typesetter;
  const rights = { readable, addons: true };
  const answer = await readInChild<PdfAnswer>(
    findEntry(),
    template,
    { data, ...parts },
    { ...pdfLimits.child, ...bounds },
    rights,
  );
  if (!answer.ok) return fail(reasonOf(answer.refusal), answer.refusal.facts.detail);
  if ("reason" in answer.value) return fail(answer.value.reason, answer.value.complaint);
  const { pdf, marked } = answer.value;
  if (marked.length > 0) log.warn("characters of a PDF became marks", { marked: marked.slice(0, 50) });
  return done(new Uint8Array(Buffer.from(pdf, "base64")));
}

/** Beside the bundle where one runs, else the source. */
function findEntry(): string {
  const bundled = fileURLToPath(new URL("./pdf-writer.js", import.meta.url));
  return existsSync(bundled) ? bundled : fileURLToPath(new URL("./child.ts", import.meta.url));
}

/** Every end of the process as one of our reasons. */
function reasonOf({ reason }: Unusable): NoPdfReason {
  switch (reason) {
    case "took-too-long":
    case "too-much-memory":
    case "busy":
      return reason;
    case "answer-too-big":
      return "too-big";
    default:
      return "failed";
  }
}
