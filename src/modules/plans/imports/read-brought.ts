import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { done, type Result } from "../../../kernel/result.ts";
import { inPassingFile, readInChild, type Unusable, unusable } from "../../../platform/documents/index.ts";
import type { Upload } from "../../../platform/web/visit.ts";
import { type PlanFileRefusal, readJson } from "../outputs/read-json.ts";
import { findPlanReader } from "../reading/find-plan-reader.ts";
import { checkReading, type ReadOrder, type ReadPaper } from "../reading/index.ts";
import type { BroughtContent } from "./brought-content.ts";

export type ReadingRefusal = Unusable | ({ readonly kind: "plan-file" } & PlanFileRefusal);

/** A plan that Commonty wrote is read in our own process, so it may not be as large as a paper. */
const PLAN_FILE_BYTES = 5 * 1024 * 1024;

/**
 * Reads what a person brought: a plan that Commonty wrote, or any paper, which is read in a bounded process of its own.
 * Touches no database, so it runs before there is a scope. `dated` is the paper's day, where the person says it.
 */
export async function readBrought(
  file: Upload,
  dated: CalendarDate | null,
): Promise<Result<BroughtContent, ReadingRefusal>> {
  if (/\.json$/i.test(file.name)) return readPlanFile(file.bytes);
  return inPassingFile(file.bytes, async (path) => {
    const order = { name: file.name, dated };
    const read = await askChild(path, order);
    if (!read.ok) return read;
    const { paper: facts, reading } = read.value;
    const again = isPlan(reading) ? null : await askChild(path, { ...order, asPlan: true });
    const takenAsPlan = again?.ok && isPlan(again.value.reading) ? again.value.reading : null;
    const hides = facts.format === "xlsx" && facts.asides.some(({ kind }) => kind === "hidden");
    const whole = hides ? await askChild(path, { ...order, withHidden: true }) : null;
    const hidden = whole?.ok
      ? { hidden: { isRead: false, facts: whole.value.paper, reading: whole.value.reading, corrections: {} } }
      : {};
    return done(storable({ is: "paper", facts, reading, takenAsPlan, ...hidden }));
  });
}

function askChild(path: string, order: ReadOrder): Promise<Result<ReadPaper, Unusable>> {
  return readInChild<ReadPaper>(findPlanReader(), path, { ...order });
}

function isPlan(reading: ReadPaper["reading"]): boolean {
  return checkReading(reading).plan.improvements.length > 0;
}

function readPlanFile(bytes: Uint8Array): Result<BroughtContent, ReadingRefusal> {
  if (bytes.length > PLAN_FILE_BYTES)
    return { ok: false, refusal: { kind: "plan-file", reason: "too-long", limit: PLAN_FILE_BYTES } };
  if (bytes.length === 0) return { ok: false, refusal: unusable("empty") };
  const read = readJson(new TextDecoder().decode(bytes));
  if (!read.ok) return { ok: false, refusal: { kind: "plan-file", ...read.refusal } };
  const { plan, partnership, version, asOn } = read.value;
  return done(storable({ is: "plan-file", plan, partnership, version, asOn }));
}

/** PostgreSQL's JSON takes neither the character of number nought nor half of a pair. */
function storable(content: BroughtContent): BroughtContent {
  const text = JSON.stringify(content);
  if (!/\\u(?:0000|d[89a-f])/i.test(text)) return content;
  return JSON.parse(text, (_, value: unknown) =>
    typeof value === "string" ? value.replaceAll("\0", "\ufffd").toWellFormed() : value,
  ) as BroughtContent;
}
