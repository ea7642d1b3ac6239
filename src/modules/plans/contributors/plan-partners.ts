/** A body or group in a plan: what it leads, helps with and is concerned by. */
export interface PlanPartner<Action, Heading> {
  readonly id: string;
  readonly name: string;
  /** A body that plans here; false for a group, and for one that only advises. */
  readonly isPartner: boolean;
  readonly leads: readonly Action[];
  readonly helps: readonly { readonly action: Action; readonly part: string | null }[];
  readonly concernedBy: readonly Heading[];
}

interface Holding {
  readonly party: { readonly id: string } | null;
}

interface ActionOfPlan {
  readonly leads: readonly Holding[];
  readonly contributors: readonly { readonly party: { readonly id: string }; readonly part: string | null }[];
}

interface HeadingOfPlan<Action> {
  readonly concerns: readonly { readonly id: string }[];
  readonly actions: readonly Action[];
}

/** What each of these bodies and groups does in a plan. Those that do nothing stand with empty lists. */
export function planPartners<Action extends ActionOfPlan, Heading extends HeadingOfPlan<Action>>(
  headings: readonly Heading[],
  parties: readonly { readonly id: string; readonly name: string; readonly isPartner: boolean }[],
): PlanPartner<Action, Heading>[] {
  const actions = headings.flatMap((heading) => heading.actions);
  return parties.map((party) => ({
    ...party,
    leads: actions.filter((action) => action.leads.some((lead) => lead.party?.id === party.id)),
    helps: actions.flatMap((action) =>
      action.contributors
        .filter((contributor) => contributor.party.id === party.id)
        .map(({ part }) => ({ action, part })),
    ),
    concernedBy: headings.filter((heading) => heading.concerns.some(({ id }) => id === party.id)),
  }));
}

/** Leads something, helps with something: a part of its own. To be concerned is not to do anything. */
export function hasRole(partner: Pick<PlanPartner<unknown, unknown>, "leads" | "helps">): boolean {
  return partner.leads.length > 0 || partner.helps.length > 0;
}
