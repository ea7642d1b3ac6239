import { wordsKey } from "./same-words.ts";

/** Words of one text, and whether the other has them at their place. */
export interface MarkedPiece {
  readonly text: string;
  readonly differs: boolean;
}

/** Beyond this many words on both sides together, all that is between the same beginning and end is marked. */
const AT_MOST = 1200;

/** Two texts with the words marked that only one of them has; capitals and punctuation mark nothing. */
export function wordMarks(
  one: string,
  other: string,
): { readonly one: readonly MarkedPiece[]; readonly other: readonly MarkedPiece[] } {
  const [ones, others] = [piecesOf(one), piecesOf(other)];
  const [keys, otherKeys] = [ones.map(wordsKey), others.map(wordsKey)];
  const shared = sharedWords(keys, otherKeys);
  return {
    one: joined(ones, new Set(shared.map(([at]) => at))),
    other: joined(others, new Set(shared.map(([, at]) => at))),
  };
}

/** Words, each with the blank behind it. */
function piecesOf(text: string): string[] {
  return text.match(/\S+\s*/gu) ?? [];
}

function joined(pieces: readonly string[], shared: ReadonlySet<number>): MarkedPiece[] {
  const found: { text: string; differs: boolean }[] = [];
  for (const [at, text] of pieces.entries()) {
    const differs = !shared.has(at);
    const last = found.at(-1);
    if (last?.differs === differs) last.text += text;
    else found.push({ text, differs });
  }
  return found;
}

/** The longest row of words that both have in their order, as pairs of places. */
function sharedWords(one: readonly string[], other: readonly string[]): (readonly [number, number])[] {
  let from = 0;
  while (from < one.length && from < other.length && one[from] === other[from]) from += 1;
  let behind = 0;
  while (
    behind < one.length - from &&
    behind < other.length - from &&
    one.at(-1 - behind) === other.at(-1 - behind)
  )
    behind += 1;
  const same = Array.from({ length: from }, (_, at) => [at, at] as const);
  const ends = Array.from(
    { length: behind },
    (_, at) => [one.length - behind + at, other.length - behind + at] as const,
  );
  const [left, right] = [one.slice(from, one.length - behind), other.slice(from, other.length - behind)];
  if (left.length + right.length > AT_MOST) return [...same, ...ends];
  const middle = longest(left, right).map(([a, b]) => [a + from, b + from] as const);
  return [...same, ...middle, ...ends];
}

function longest(one: readonly string[], other: readonly string[]): (readonly [number, number])[] {
  const width = other.length + 1;
  const lengths = new Uint16Array((one.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const found: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < one.length && j < other.length) {
    if (one[i] === other[j]) {
      found.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return found;
}
