import type { Result } from "../../../kernel/result.ts";
import { refused } from "../../../kernel/result.ts";
import { type Unusable, type UnusableReason, unusable } from "../unusable.ts";
import type { ChildBounds } from "./start-child.ts";

/** How a child ended, as its parent saw it. */
export interface ChildEnd {
  readonly code: number | null;
  readonly signal: string | null;
  /** Why we ended it ourselves. */
  readonly ended: "took-too-long" | "answer-too-big" | null;
  readonly milliseconds: number;
  readonly bounds: ChildBounds;
  readonly answer: string;
  /** The end of its error output. */
  readonly complaint: string;
}

/** The exit code of a child whose answer would be too big to send. */
export const ANSWER_TOO_BIG = 23;

const NO_MEMORY =
  /out of memory|heap limit|allocation failed|failed to allocate|array length|cannot allocate|bad_alloc/i;

/** What a child's end means: its answer, or the reason why there is none. Every code and every signal has one. */
export function readEnd<Value>(end: ChildEnd): Result<Value, Unusable> {
  const detail = `exit ${end.code ?? "none"}, signal ${end.signal ?? "none"}: ${end.complaint.trim().slice(-1_000)}`;
  const fail = (reason: UnusableReason) => refused(unusable(reason, { detail }));
  if (end.ended) return fail(end.ended);
  if (end.code === 0) return parseAnswer<Value>(end.answer) ?? fail("reader-failed");
  if (end.code === ANSWER_TOO_BIG) return fail("answer-too-big");
  if (NO_MEMORY.test(end.complaint)) return fail("too-much-memory");
  switch (end.signal) {
    case "SIGXCPU":
      return fail("took-too-long");
    case "SIGKILL":
      // Not by us: the system's limit of time, or its last resort when memory runs out.
      return fail(end.milliseconds > end.bounds.processorSeconds * 500 ? "took-too-long" : "too-much-memory");
    case "SIGABRT":
    case "SIGTRAP":
    case "SIGILL":
      return fail("too-much-memory");
    default:
      return fail("reader-failed");
  }
}

function parseAnswer<Value>(answer: string): Result<Value, Unusable> | null {
  try {
    const parsed: unknown = JSON.parse(answer);
    const isResult = typeof parsed === "object" && parsed !== null && "ok" in parsed;
    return isResult ? (parsed as Result<Value, Unusable>) : null;
  } catch {
    return null;
  }
}
