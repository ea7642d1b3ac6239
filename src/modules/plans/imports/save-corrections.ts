import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { planEvents } from "../events.ts";
import { worksOnPaper } from "../policy.ts";
import { redated } from "../reading/index.ts";
import { type BroughtContent, swapHidden } from "./brought-content.ts";
import { changeImportRow, getImport } from "./import.store.ts";
import { type ImportRow, isOpen } from "./import.table.ts";
import type { ReviewCorrections } from "./review-corrections.ts";

/** What a person put right on the review screen, or on the page of one cell. What is left out stays as it is. */
export interface Checked {
  readonly title?: string;
  readonly kind?: string;
  /** The paper's own day, null for none; left out: as it is. */
  readonly dated?: CalendarDate | null;
  /** From the corrections that stand to those that will. */
  readonly correct?: (before: ReviewCorrections, row: ImportRow) => ReviewCorrections;
  /** Take it as a plan although no heading says so, or no longer. */
  readonly swapReading?: boolean;
  /** Read what the workbook hides, too, or no longer. */
  readonly swapHidden?: boolean;
}

export type CheckingRefusal =
  | { readonly reason: "not-open"; readonly state: ImportRow["state"] }
  | { readonly reason: "changed-meanwhile"; readonly now: ImportRow };

/** Keeps what a person has put right, so that they can go away and come back. Answers the import as it stands then. */
export function saveCorrections(
  scope: Scope,
  number: number,
  version: number,
  { title, kind, dated, correct, swapReading, swapHidden: swaps }: Checked,
): Promise<Result<{ readonly version: number }, CheckingRefusal>> {
  return inTransaction(scope, async (scope) => {
    const row = await getImport(scope, number);
    demand(worksOnPaper, scope, row);
    if (!isOpen(row)) return refused({ reason: "not-open" as const, state: row.state });
    const put = correct ? correct(row.corrections, row) : row.corrections;
    const read = contentOf(row.content, dated, swapReading);
    const { content, corrections } =
      swaps && read.is === "paper" ? swapHidden(read, put) : { content: read, corrections: put };
    const change = {
      ...(title === undefined || title === row.title ? {} : { title }),
      ...(kind === undefined || kind === row.kind ? {} : { kind }),
      ...(corrections === row.corrections ? {} : { corrections }),
      ...(content === row.content ? {} : { content }),
    };
    const changed = Object.keys(change);
    if (changed.length === 0 && row.version === version) return done({ version });
    const written = await changeImportRow(scope, row.id, version, change);
    if (!written) return refused({ reason: "changed-meanwhile" as const, now: row });
    await recordEvent(scope, {
      event: planEvents.paperChecked,
      subject: { kind: "import", id: row.id },
      facts: { number, changed },
    });
    return done({ version: version + 1 });
  });
}

function contentOf(
  content: BroughtContent,
  dated: CalendarDate | null | undefined,
  swap: boolean | undefined,
): BroughtContent {
  if (content.is !== "paper") return content;
  const { takenAsPlan } = content;
  const swapped =
    swap && takenAsPlan ? { ...content, reading: takenAsPlan, takenAsPlan: content.reading } : content;
  if (dated === undefined || dated === swapped.reading.dated) return swapped;
  return {
    ...swapped,
    reading: redated(swapped.reading, dated),
    takenAsPlan: swapped.takenAsPlan && redated(swapped.takenAsPlan, dated),
  };
}
