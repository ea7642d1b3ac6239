import { likenessAmong } from "./likeness.ts";
import { wordsKey } from "./same-words.ts";

/** An improvement, of the live plan or of a paper, as pairing sees it. */
export interface PairableImprovement {
  readonly key: string;
  readonly title: string;
  readonly number: string | null;
  readonly actions: readonly { readonly text: string }[];
}

/** From here on two are one improvement. */
const SURE = 0.5;

/**
 * Which improvement of the plan each of the paper is, by its key: by title and number, and by the actions that both
 * have. None is paired with two; one that is nobody's counterpart is left out.
 */
export function pairImprovements(
  plan: readonly PairableImprovement[],
  paper: readonly PairableImprovement[],
): ReadonlyMap<string, string> {
  const like = likenessAmong([...plan, ...paper].map(({ title }) => title));
  const keys = new Map(
    [...plan, ...paper].map((each) => [each, new Set(each.actions.map(({ text }) => wordsKey(text)))]),
  );
  const scores = paper.flatMap((one, place) =>
    plan.map((other, at) => {
      const [ones, others] = [keys.get(one) ?? new Set(), keys.get(other) ?? new Set()];
      const shared = [...ones].filter((key) => others.has(key)).length;
      const most = Math.max(ones.size, others.size, 1);
      const isNumber = one.number !== null && one.number === other.number;
      const score =
        (wordsKey(one.title) === wordsKey(other.title) ? 1 : like(one.title, other.title) * 0.9) +
        (0.6 * shared) / most +
        (isNumber ? 0.12 : 0) +
        (place === at ? 0.02 : 0);
      return { one: one.key, other: other.key, score };
    }),
  );
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const { one, other, score } of scores.sort((a, b) => b.score - a.score)) {
    if (score < SURE || found.has(one) || taken.has(other)) continue;
    found.set(one, other);
    taken.add(other);
  }
  return found;
}
