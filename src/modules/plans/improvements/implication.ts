/** The kinds of implication that papers name (domain row 31), and the box of the form in which each is written. */
export const implicationBoxes = {
  cost: "costs",
  risk: "risks",
  resource: "resources",
  unspecified: "unspecified",
} as const;

export type ImplicationKind = keyof typeof implicationBoxes;
export type ImplicationBox = (typeof implicationBoxes)[ImplicationKind];

export const implicationKinds = Object.keys(implicationBoxes) as readonly ImplicationKind[];

/** The implications of the whole improvement by their boxes, in their order. Those of a single action stay with it. */
export function boxesOf(
  implications: readonly {
    readonly kind: ImplicationKind;
    readonly text: string;
    readonly actionId: string | null;
  }[],
): Readonly<Record<ImplicationBox, readonly string[]>> {
  const box = (kind: ImplicationKind) =>
    implications
      .filter((implication) => implication.kind === kind && implication.actionId === null)
      .map(({ text }) => text);
  return {
    costs: box("cost"),
    risks: box("risk"),
    resources: box("resource"),
    unspecified: box("unspecified"),
  };
}

interface Said {
  readonly kind: ImplicationKind;
  readonly text: string;
}

/**
 * Which of the implications that stood there each one says anew, by its id: the same words first, then, of the same
 * kind and in their order, other words in the place of those that are gone. Undefined for one that is new.
 */
export function keptIds(
  before: readonly (Said & { readonly id: string })[],
  after: readonly Said[],
): (string | undefined)[] {
  const left = [...before];
  const take = (fits: (one: Said) => boolean): string | undefined => {
    const index = left.findIndex(fits);
    return index < 0 ? undefined : left.splice(index, 1)[0]?.id;
  };
  const same = after.map(({ kind, text }) => take((one) => one.kind === kind && one.text === text));
  return after.map(({ kind }, index) => same[index] ?? take((one) => one.kind === kind));
}
