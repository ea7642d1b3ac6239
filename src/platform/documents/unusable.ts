import { type Refused, refused } from "../../kernel/result.ts";

/** Why a file cannot be read as a paper: a symbol and facts. `sayUnusable` has the sentence. */
export interface Unusable {
  readonly kind: "unusable";
  readonly reason: UnusableReason;
  readonly facts: UnusableFacts;
}

export type UnusableReason =
  | "no-file"
  | "empty"
  | "too-big"
  | "too-many-cells"
  | "too-many-columns"
  | "too-much-text"
  | "too-deep"
  | "pdf"
  | "doc"
  | "rtf"
  | "encrypted"
  | "format-not-yet"
  | "other-format"
  | "not-a-paper"
  | "truncated"
  | "damaged"
  | "doctype"
  | "duplicate-entry"
  | "path-escape"
  | "too-many-entries"
  | "inflates-too-far"
  | "lying-size"
  | "took-too-long"
  | "too-much-memory"
  | "answer-too-big"
  | "reader-failed"
  | "busy";

/** What goes with the reason; all for people or the log, none to decide by. */
export interface UnusableFacts {
  /** The limit that was passed, in the unit of the reason. */
  readonly limit?: number;
  /** The kind of file it is instead: "xlsx", "pptx", "mhtml". */
  readonly format?: string;
  /** A part of the file by its name. */
  readonly part?: string;
  /** What the program underneath said; for the log, never for a page. */
  readonly detail?: string;
}

export function unusable(reason: UnusableReason, facts: UnusableFacts = {}): Unusable {
  return { kind: "unusable", reason, facts };
}

/** Thrown inside the readers, far down in a parser's callbacks; `readPaper` turns it into the refusal. */
export class UnusablePaper extends Error {
  readonly unusable: Unusable;

  constructor(reason: UnusableReason, facts: UnusableFacts = {}) {
    super(reason);
    this.unusable = unusable(reason, facts);
  }
}

/** Stops reading at once. */
export function refuse(reason: UnusableReason, facts: UnusableFacts = {}): never {
  throw new UnusablePaper(reason, facts);
}

/** Runs a reader and turns its refusal into a value. What is no refusal is a fault and goes on as one. */
export async function refusing<Value>(
  read: () => Promise<Value>,
): Promise<{ ok: true; value: Value } | Refused<Unusable>> {
  try {
    return { ok: true, value: await read() };
  } catch (error) {
    if (error instanceof UnusablePaper) return refused(error.unusable);
    // A file can nest deeper than a library's own recursion bears, below every limit of ours.
    if (error instanceof RangeError && /call stack/i.test(error.message))
      return refused(unusable("too-deep"));
    throw error;
  }
}
