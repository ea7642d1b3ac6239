/** How far people agreed with what was said against a plan, or of its limits (domain A1, row 16). */
export const agreements = {
  full: "Everybody agreed",
  broad: "Most agreed",
  split: "People were split",
  unknown: "Not known",
} as const;

export type Agreement = keyof typeof agreements;
