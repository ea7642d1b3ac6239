import type { ImplicationRow } from "../improvements/implication.table.ts";
import type { PaperImplication } from "./paper-plan.ts";
import { wordsKey } from "./same-words.ts";

export interface ImplicationChanges {
  readonly removed: readonly string[];
  /** Those whose kind the paper says, by id. */
  readonly rekinded: readonly { readonly id: string; readonly kind: ImplicationRow["kind"] }[];
  readonly added: readonly PaperImplication[];
}

/** What becomes of an improvement's implications when those of a paper are taken: what it still says stays as it stands. */
export function implicationChanges(
  before: readonly ImplicationRow[],
  paper: readonly PaperImplication[],
): ImplicationChanges {
  const said = new Map(paper.map((each) => [wordsKey(each.text), each]));
  const here = new Set(before.map(({ text }) => wordsKey(text)));
  return {
    removed: before.filter(({ text }) => !said.has(wordsKey(text))).map(({ id }) => id),
    rekinded: before.flatMap(({ id, text, kind }) => {
      const now = said.get(wordsKey(text))?.kind;
      return now && now !== "unspecified" && now !== kind ? [{ id, kind: now }] : [];
    }),
    added: [...said].filter(([key]) => !here.has(key)).map(([, each]) => each),
  };
}
