/**
 * Signs of plans that only a font within the typesetter itself has (DejaVu Sans Mono, whatever the machine has): arrows,
 * comparisons. A test sets each of them.
 */
const SIGNS = "←↑→↓↔↕⇐⇑⇒⇓⇔≈≠≡≤≥∞√∑∏∂∆∫∈∉∩∪⊂";

export const BUILT_IN_SIGNS: readonly number[] = [...SIGNS].map((sign) => sign.codePointAt(0) ?? 0);
