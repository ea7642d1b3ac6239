import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import { sayTitle } from "../plans/plan.words.ts";
import type { PlanSheet, SheetAction, SheetImprovement } from "../plans/plan-sheet.store.ts";
import { hasRole, type PlanPartner, planPartners } from "./plan-partners.ts";

export type SheetPartner = PlanPartner<SheetAction, SheetImprovement>;

/** The bodies and groups of a plan: each partner, and everybody else who has a part in it. */
export function partnersOf(
  sheet: PlanSheet,
  organisations: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly isAtWork: boolean;
  }[],
  groups: readonly { readonly id: string; readonly name: string }[],
): SheetPartner[] {
  return planPartners<SheetAction, SheetImprovement>(sheet.improvements, [
    // Who only advises is no partner, and who has ended is none any more: nobody asks what their role is.
    ...organisations.map(({ id, name, kind, isAtWork }) => ({
      ...{ id, name },
      isPartner: isAtWork && kind !== "adviser",
    })),
    ...groups.map(({ id, name }) => ({ id, name, isPartner: false })),
  ]).filter((partner) => partner.isPartner || hasRole(partner) || partner.concernedBy.length > 0);
}

/** The partners that neither lead nor help with anything in the plan. */
export function withoutRole(partners: readonly SheetPartner[]): SheetPartner[] {
  return partners.filter((partner) => partner.isPartner && !hasRole(partner));
}

/** The table of partners as people take it away. */
export function partnersTable(plan: PlanSheet["plan"], partners: readonly SheetPartner[]): WrittenTable {
  return {
    title: `Partners in ${sayTitle(plan)}`,
    columns: [
      { heading: "Body or group", width: 34 },
      { heading: "Leads", width: 50 },
      { heading: "Helps with", width: 50 },
      { heading: "Concerned by", width: 40 },
    ],
    rows: partners.map(({ name, leads, helps, concernedBy }) => [
      name,
      leads.map(sayAction).join("\n"),
      helps
        .map(({ action, part }) => (part ? `${sayAction(action)}: ${part}` : sayAction(action)))
        .join("\n"),
      concernedBy.map(({ title }) => title).join("\n"),
    ]),
  };
}

export function sayAction({ label, text }: Pick<SheetAction, "label" | "text">): string {
  return `${label} ${text}`;
}
