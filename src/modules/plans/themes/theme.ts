import type { CalendarDate } from "../../../kernel/calendar-date.ts";

/** A theme as the rules see it. */
export interface Theme {
  readonly id: string;
  readonly endedOn: CalendarDate | null;
}

/** A theme that has ended is offered no more; what bears it keeps it (domain A3, row 69: adopting a theme changes no plan). */
export function isOffered({ endedOn }: Theme, day: CalendarDate): boolean {
  return endedOn === null || endedOn > day;
}

/** The themes that can be chosen for an action: those offered today, and what it bears already. */
export function themesToChoose<Some extends Theme>(
  themes: readonly Some[],
  held: readonly string[],
  day: CalendarDate,
): readonly Some[] {
  return themes.filter((theme) => isOffered(theme, day) || held.includes(theme.id));
}

/**
 * What a person's choice changes, by what they had before them: what somebody else gave or took meanwhile stays as it is.
 */
export function tagChanges(
  before: readonly string[],
  chosen: readonly string[],
): { readonly given: readonly string[]; readonly taken: readonly string[] } {
  return {
    given: chosen.filter((id) => !before.includes(id)),
    taken: before.filter((id) => !chosen.includes(id)),
  };
}

/** The ids in their new order once this one stands at a place, counted from 1. */
export function placedAt(ids: readonly string[], id: string, place: number): readonly string[] {
  const others = ids.filter((one) => one !== id);
  const at = Math.min(Math.max(place, 1), others.length + 1) - 1;
  return [...others.slice(0, at), id, ...others.slice(at)];
}
