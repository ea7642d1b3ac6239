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
