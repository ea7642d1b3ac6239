/** The kinds of body that plan here, advise, or are named in a plan (domain C2). */
export const organisationKinds = {
  council: "Council",
  "health-board": "Health board",
  police: "Police",
  fire: "Fire and rescue",
  enterprise: "Enterprise agency",
  college: "College or regional strategic body",
  "integration-joint-board": "Integration joint board",
  "national-park": "National Park authority",
  transport: "Regional transport partnership",
  "national-agency": "National agency",
  "third-sector-interface": "Third sector interface",
  "community-council": "Community council",
  "community-body": "Community body",
  private: "Private sector",
  adviser: "Adviser",
  other: "Other partner",
} as const;

export type OrganisationKind = keyof typeof organisationKinds;

/** The council, and the kinds of body in schedule 1 of the Community Empowerment (Scotland) Act 2015. A third sector interface or community council is not among them. */
const NAMED_IN_LAW: ReadonlySet<OrganisationKind> = new Set([
  "council",
  "health-board",
  "police",
  "fire",
  "enterprise",
  "college",
  "integration-joint-board",
  "national-park",
  "transport",
  "national-agency",
]);

/** The kinds of body with the duty to facilitate community planning: section 13 of the same Act. */
const FACILITATES: ReadonlySet<OrganisationKind> = new Set([
  "council",
  "health-board",
  "police",
  "fire",
  "enterprise",
]);

export interface Standing {
  readonly kind: OrganisationKind;
  /** A community planning partner by law. */
  readonly statutory: boolean;
  readonly facilitator: boolean;
}

export type StandingRefusal =
  | "kind-not-in-schedule"
  | "kind-does-not-facilitate"
  | "facilitator-not-statutory";

/** Whether a body of this kind can stand so in law. */
export function judgeStanding({ kind, statutory, facilitator }: Standing): StandingRefusal | null {
  if (statutory && !NAMED_IN_LAW.has(kind)) return "kind-not-in-schedule";
  if (facilitator && !FACILITATES.has(kind)) return "kind-does-not-facilitate";
  if (facilitator && !statutory) return "facilitator-not-statutory";
  return null;
}

/** What a kind is called; the symbol itself where it is one that is not chosen any more. */
export function organisationKindName(kind: string): string {
  return Object.hasOwn(organisationKinds, kind) ? organisationKinds[kind as OrganisationKind] : kind;
}
