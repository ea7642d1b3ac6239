/** How much an action does against inequality of outcome: 1 some of it, 2 much of it, 3 its purpose (Act 2015, section 5; domain A4, row 103). */
export type Inequality = 1 | 2 | 3;

/** What works against inequality, that whose purpose it is first; within the same, in the order of the plan. What says nothing is left out. */
export function byInequality<Some extends { readonly inequality: Inequality | null }>(
  actions: readonly Some[],
): readonly (Some & { readonly inequality: Inequality })[] {
  return actions
    .flatMap((action) => (action.inequality ? [{ ...action, inequality: action.inequality }] : []))
    .sort((one, other) => other.inequality - one.inequality);
}
