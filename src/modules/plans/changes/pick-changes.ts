import { ledBy, type Party } from "../actions/lead.ts";
import { readLead } from "../actions/read-words.ts";
import type { KnownAction } from "./action-record.store.ts";
import type { ChangeFilterName } from "./change.words.ts";
import { type ChangeFigures, figuresOf } from "./flow-figures.ts";
import { type ActionChange, changesOf, type Period, type ToldKind } from "./plan-changes.ts";

/** What changed of one action, with where it stands now. */
export interface ListedChange extends ActionChange {
  readonly label: string;
  readonly planTitle: string;
  /** The names of those who lead it now. */
  readonly leads: readonly string[];
}

export interface ChangeList {
  /** Every action that stood there on one of the days. */
  readonly all: readonly ListedChange[];
  /** Those of which something that was asked for is told. */
  readonly shown: readonly ListedChange[];
  readonly figures: ChangeFigures;
}

/** Whose actions, and which kinds of change, somebody asked for; nothing asks for all. */
export interface ChangeFilter {
  /** A body, group or person. */
  readonly lead: string;
  readonly kinds: readonly ToldKind[] | null;
}

export const ALL_CHANGES: ChangeFilter = { lead: "", kinds: null };

export type { ChangeFilterName };

/** What changed in these plans in a period, for those who lead or led, of the kinds asked for. The figures count every action of theirs. */
export function pickChanges(
  known: readonly KnownAction[],
  plans: ReadonlySet<number>,
  period: Period,
  { lead, kinds }: ChangeFilter,
  parties: readonly Party[],
): ChangeList {
  const about = new Map(known.map((one) => [one.now.id, one]));
  const changes = changesOf(known, plans, period).flatMap((change): ListedChange[] => {
    const one = about.get(change.id);
    if (!one || (lead !== "" && !isLedBy(one, change, lead, parties))) return [];
    const leads = one.leads.flatMap(({ party }) => (party ? [party.name] : []));
    return [{ ...change, label: one.label, planTitle: one.planTitle, leads }];
  });
  const wanted = changes.map((change) => ({
    ...change,
    told: kinds ? change.told.filter(({ kind }) => kinds.includes(kind)) : change.told,
  }));
  return {
    all: changes,
    shown: wanted.filter(({ told }) => told.length > 0),
    figures: figuresOf(changes, period),
  };
}

/** Whether somebody leads it now, answers for it, or led it by its words when the period began. */
function isLedBy(
  { leads, now }: KnownAction,
  { before }: ActionChange,
  lead: string,
  parties: readonly Party[],
): boolean {
  const { answeringIds } = ledBy(leads);
  if (answeringIds.includes(lead) || leads.some(({ party }) => party?.id === lead)) return true;
  if (!before?.lead || before.unknown.lead || before.lead === now.lead) return false;
  return readLead(before.lead, parties, now.datedOn).leads.some(({ party }) => party?.id === lead);
}
