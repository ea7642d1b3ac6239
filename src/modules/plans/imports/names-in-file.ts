import type { Party } from "../actions/lead.ts";
import type { FrozenPlan } from "../versions/frozen-plan.ts";

/** What a plan's file names and the partnership does not have, each once, in the order of the file. */
export interface NamesInFile {
  /** Bodies and groups: they are not made, and their words stay where they stand. */
  readonly parties: readonly string[];
  /** Themes and occasions: they are made with the plan. */
  readonly themes: readonly string[];
  readonly occasions: readonly string[];
}

interface Known {
  readonly parties: readonly Party[];
  readonly themes: readonly string[];
  readonly occasions: readonly string[];
}

export function unknownNames({ improvements }: FrozenPlan, known: Known): NamesInFile {
  const actions = improvements.flatMap((improvement) => improvement.actions);
  const concerned = improvements.flatMap(({ concerns = [] }) => concerns);
  const others = actions.flatMap(({ lead, contributors = [] }) => [
    ...(lead.assignments?.flatMap(({ party }) => (party ? [party.name] : [])) ?? lead.parties),
    ...contributors.map(({ name }) => name),
  ]);
  return {
    parties: missing([...concerned, ...others], (name) => findParty(known.parties, name) !== null),
    themes: missing(
      actions.flatMap(({ themes = [] }) => themes),
      (name) => isAmong(known.themes, name),
    ),
    occasions: missing(
      actions.flatMap(({ occasion }) => (occasion === undefined ? [] : [occasion])),
      (name) => isAmong(known.occasions, name),
    ),
  };
}

/** The body or group of this name, large and small letters alike. */
export function findParty(parties: readonly Party[], name: string, kind?: Party["kind"]): Party | null {
  return (
    parties.find((party) => (!kind || party.kind === kind) && nameKey(party.name) === nameKey(name)) ?? null
  );
}

/** Two names are one where this is the same. */
export function nameKey(name: string): string {
  return name.trim().toLowerCase();
}

function isAmong(names: readonly string[], name: string): boolean {
  return names.some((each) => nameKey(each) === nameKey(name));
}

/** Those that are not known, each once, as it is written first. */
function missing(names: readonly string[], isKnown: (name: string) => boolean): readonly string[] {
  const first = new Map(names.toReversed().map((name) => [nameKey(name), name]));
  return [...new Set(names.map(nameKey))]
    .flatMap((key) => first.get(key) ?? [])
    .filter((name) => !isKnown(name));
}
