import { addDays, type CalendarDate, sayDay } from "../../../kernel/calendar-date.ts";
import { literalPattern } from "../../../kernel/literal-pattern.ts";

/** Who leads, or who answers: whose work is handed over, and who takes it. */
export interface Worker {
  readonly kind: "organisation" | "group" | "person";
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A lead of an action as its row has it. */
export interface HeldLead {
  readonly id: string;
  readonly actionId: string;
  readonly position: number;
  readonly organisationId: string | null;
  readonly groupId: string | null;
  readonly answeringPersonId: string | null;
  readonly fromOn: CalendarDate | null;
  readonly toOn: CalendarDate | null;
  readonly note: string | null;
}

export interface LeadSteps {
  /** Leads that end, with their last day. */
  readonly ended: readonly { readonly id: string; readonly toOn: CalendarDate; readonly position: number }[];
  /** Leads that had not begun by then: they name the new one at once. */
  readonly renamed: readonly { readonly id: string; readonly to: Named }[];
  /** Leads that had not begun by then, of an action that the new one leads already. */
  readonly dropped: readonly string[];
  readonly begun: readonly Omit<HeldLead, "id">[];
}

type Named = Pick<HeldLead, "organisationId" | "groupId" | "answeringPersonId">;

/** Those who follow stand behind those who lead now, in the order in which they are shown. */
const LATER = 1000;

/**
 * What changes in the leads of one action when somebody hands it over from a day on: what they led ends on the day
 * before and stays as history, and the other begins. Null where they do not lead it then.
 */
export function handOver(
  held: readonly HeldLead[],
  {
    from,
    to,
    answering,
    keepsAnswering = false,
    on,
    today,
  }: {
    from: Worker;
    to: Worker;
    answering: string | null;
    /** Whoever is named for an action goes on answering for it: they go with their body. */
    keepsAnswering?: boolean;
    on: CalendarDate;
    today: CalendarDate;
  },
): LeadSteps | null {
  const theirs = held.filter((lead) => isOf(lead, from) && (lead.toOn === null || lead.toOn >= on));
  if (theirs.length === 0) return null;
  const leadsAlready = held.some(
    (lead) => isOf(lead, to) && (lead.fromOn === null || lead.fromOn <= on) && lead.toOn === null,
  );
  const steps = {
    ended: [] as { id: string; toOn: CalendarDate; position: number }[],
    renamed: [] as { id: string; to: Named }[],
    dropped: [] as string[],
    begun: [] as Omit<HeldLead, "id">[],
  };
  let isTaken = leadsAlready && to.kind !== "person";
  for (const lead of theirs) {
    const named = namedAs(lead, to, keepsAnswering ? lead.answeringPersonId : answering);
    if (lead.fromOn !== null && lead.fromOn >= on) {
      if (isTaken) steps.dropped.push(lead.id);
      else steps.renamed.push({ id: lead.id, to: named });
      isTaken = to.kind !== "person";
      continue;
    }
    const isNow = on <= today;
    steps.ended.push({
      id: lead.id,
      toOn: addDays(on, -1),
      position: isNow ? lead.position + LATER : lead.position,
    });
    if (isTaken) continue;
    const { actionId, position, toOn } = lead;
    steps.begun.push({
      actionId,
      position: isNow ? position : position + LATER,
      ...named,
      fromOn: on,
      toOn,
      note: null,
    });
    isTaken = to.kind !== "person";
  }
  return steps;
}

function isOf(lead: HeldLead, { kind, id }: Worker): boolean {
  if (kind === "person") return lead.answeringPersonId === id;
  return kind === "organisation" ? lead.organisationId === id : lead.groupId === id;
}

function namedAs(lead: HeldLead, to: Worker, answering: string | null): Named {
  if (to.kind === "person") {
    const { organisationId, groupId } = lead;
    return { organisationId, groupId, answeringPersonId: to.id };
  }
  return {
    organisationId: to.kind === "organisation" ? to.id : null,
    groupId: to.kind === "group" ? to.id : null,
    answeringPersonId: answering,
  };
}

/**
 * The words of a lead after the handing over. From today on or before, the one name stands for the other; from a later
 * day on, both stand with their days. Who answers for an action is not in its words.
 */
export function handOverWords(
  words: string | null,
  { from, to, on, today }: { from: Worker; to: Worker; on: CalendarDate; today: CalendarDate },
): string | null {
  if (to.kind === "person") return words;
  const said = words ?? from.name;
  if (on > today) return `${said} until ${sayDay(addDays(on, -1))}, then ${to.name}`;
  const names = [from.name, ...from.aliases].toSorted((a, b) => b.length - a.length);
  for (const name of names) {
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:the\\s+)?${literalPattern(name)}(?![\\p{L}\\p{N}])`,
      "iu",
    );
    if (pattern.test(said)) return said.replace(pattern, () => to.name);
  }
  return to.name;
}
