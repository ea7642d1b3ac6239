/** The kinds of plan that a partnership keeps (domain C2). They share every part; only their words differ. */
export const planKinds = {
  improvement: "Improvement plan",
  loip: "Local outcomes improvement plan",
  locality: "Locality plan",
  thematic: "Thematic plan",
  delivery: "Delivery plan",
  communications: "Communications plan",
  "community-led": "Community-led action plan",
} as const;

export type PlanKind = keyof typeof planKinds;
