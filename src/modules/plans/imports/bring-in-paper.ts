import { done, type Result } from "../../../kernel/result.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { keepFile } from "../../../platform/files/file.store.ts";
import { recordEvent } from "../../../platform/ledger/record-event.ts";
import { inTransaction } from "../../../platform/scope/in-transaction.ts";
import { actingPerson, type Scope } from "../../../platform/scope/scope.ts";
import type { Upload } from "../../../platform/web/visit.ts";
import { nextNumber } from "../../partnerships/index.ts";
import { planEvents } from "../events.ts";
import { startsPlans } from "../policy.ts";
import type { BroughtContent } from "./brought-content.ts";
import { insertImport } from "./import.store.ts";

interface Brought {
  readonly file: Upload;
  readonly content: BroughtContent;
  /** What the plan will be called; without it, as the paper calls itself. */
  readonly title: string;
  readonly kind: string;
}

/** Keeps a paper that has been read, so that it can be checked. Nothing is created of it yet. */
export function bringInPaper(
  scope: Scope,
  { file, content, title, kind }: Brought,
): Promise<Result<{ readonly number: number }, never>> {
  demand(startsPlans, scope, null);
  return inTransaction(scope, async (scope) => {
    const id = crypto.randomUUID();
    const number = await nextNumber(scope, "import");
    const fileId = await keepFile(scope, file);
    await insertImport(scope, {
      ...{ id, number, fileId, content },
      name: content.is === "paper" ? content.facts.name : file.name,
      title: title || titleOf(content),
      kind: content.is === "plan-file" ? content.plan.kind : kind,
      corrections: {},
      state: "open",
      broughtBy: actingPerson(scope),
      broughtAt: scope.at,
    });
    await recordEvent(scope, {
      event: planEvents.paperBrought,
      subject: { kind: "import", id },
      facts: { number, bytes: file.bytes.length },
      words: { paper: file.name },
    });
    return done({ number });
  });
}

const LONGEST = 200;

/** What a table without a file is called: no name for a plan. */
const PASTED = "pasted table";

function titleOf(content: BroughtContent): string {
  const title = content.is === "paper" ? content.reading.fallbackTitle : content.plan.title;
  const line = title.replace(/\s+/g, " ").trim().slice(0, LONGEST);
  return line === "" || line === PASTED ? "Plan" : line;
}
