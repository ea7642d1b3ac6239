import { likenessAmong } from "./likeness.ts";
import { wordsKey } from "./same-words.ts";

/** What becomes of the measures of an action or improvement when those of a paper are taken. */
export interface MeasureChanges {
  /** Of those here, by id, the words that they get; null: theirs. In their new order, with those that are new between them. */
  readonly lines: readonly {
    readonly id: string | null;
    readonly text: string;
    readonly isReworded: boolean;
  }[];
  readonly removed: readonly string[];
}

/** So alike is a measure that was reworded: it keeps its evidence and its figures. */
const REWORDED = 0.45;

/**
 * Each measure of the paper is the one here of the same words, else one that is like it, else a new one. What is left
 * here goes, unless it has evidence: that is kept, whatever a paper says.
 */
export function measureChanges(
  before: readonly { readonly id: string; readonly text: string }[],
  lines: readonly string[],
  withEvidence: ReadonlySet<string>,
): MeasureChanges {
  const like = likenessAmong([...before.map(({ text }) => text), ...lines]);
  const open = new Map(before.map((each) => [each.id, each]));
  const found = lines.map((text) => {
    const same = [...open.values()].find((each) => wordsKey(each.text) === wordsKey(text));
    if (same) open.delete(same.id);
    return { text, same: same ?? null };
  });
  const told = found.map(({ text, same }) => {
    if (same) return { id: same.id, text: same.text, isReworded: false };
    const [best] = [...open.values()]
      .map((each) => ({ each, score: like(each.text, text) }))
      .filter(({ score }) => score >= REWORDED)
      .sort((a, b) => b.score - a.score);
    if (best) open.delete(best.each.id);
    return { id: best?.each.id ?? null, text, isReworded: best !== undefined };
  });
  const kept = [...open.values()].filter(({ id }) => withEvidence.has(id));
  return {
    lines: [...told, ...kept.map(({ id, text }) => ({ id, text, isReworded: false }))],
    removed: [...open.keys()].filter((id) => !withEvidence.has(id)),
  };
}
