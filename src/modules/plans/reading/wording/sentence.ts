/** Whether a text begins as the middle of a sentence does: with a small letter. */
export function beginsMidSentence(text: string): boolean {
  const first = /^[\s"'“‘([]*(\p{L}\p{L}*)/u.exec(text)?.[1];
  if (first === undefined) return false;
  // "eHealth", "iMatter" and their kind are names, not the middle of a sentence.
  return /^\p{Ll}+$/u.test(first);
}

/** Whether a text ends without a stop, so that more could follow. */
export function endsOpen(text: string): boolean {
  return !/[.!?:;…]["'”’)\]]*\s*$/u.test(text);
}

/** Whether a text ends where no sentence can: after "of", "and", "the", a comma or a hyphen. */
export function endsHanging(text: string): boolean {
  return HANGING.test(text.trimEnd());
}

const HANGING =
  /(?:[,&(/–-]|(?:^|\s)(?:a|an|the|of|and|or|to|for|in|on|by|with|from|at|as|that|which|its|their|our|is|are|be|through|between|into|including|e\.g\.?|i\.e\.?))$/iu;

/** Puts the second half of a cut text behind its first; a word cut at a hyphen stays one word. */
export function joinHalves(first: string, second: string): string {
  const space = /\p{L}-$/u.test(first.trimEnd()) && beginsMidSentence(second) ? "" : " ";
  return `${first.trimEnd()}${space}${second.trimStart()}`;
}
