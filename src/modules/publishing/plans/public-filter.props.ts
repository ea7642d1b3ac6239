import { PARTS } from "../../../ui/components/progress/progress-counts.ts";
import type { PublicAction, PublicImprovement } from "./public-plan.store.ts";

/** What a reader asks to see; nothing asked shows all. */
export interface PublicFilter {
  readonly words: string;
  readonly lead: string;
  /** A status, `late`, or a part of the picture, which may take several statuses together. */
  readonly status: string;
  /** A theme, as `is:` and its name; “none”: what bears no theme. */
  readonly theme: string;
  /** “quick-win”, “prevention” or “inequality”. */
  readonly mark: string;
}

/** The filter that an address asks for. */
export function publicFilterIn(asked: (name: string) => string | undefined): PublicFilter {
  const of = (name: string) => (asked(name) ?? "").trim().slice(0, 200);
  return { words: of("q"), lead: of("lead"), status: of("status"), theme: of("theme"), mark: of("mark") };
}

export function isAsked(filter: PublicFilter): boolean {
  return Object.values(filter).some((value) => value !== "");
}

export function filterActions(improvement: PublicImprovement, filter: PublicFilter): readonly PublicAction[] {
  const asked = filter.words.toLocaleLowerCase("en-GB").split(/\s+/);
  return improvement.actions.filter((action) => {
    const all = `${action.text} ${improvement.title} ${action.lead.text ?? ""}`.toLocaleLowerCase("en-GB");
    return (
      asked.every((word) => all.includes(word)) &&
      (filter.lead === "" || action.lead.parties.includes(filter.lead)) &&
      hasStatus(action, filter.status) &&
      bearsTheme(action, filter.theme) &&
      hasMark(action, filter.mark)
    );
  });
}

function bearsTheme({ themes = [] }: PublicAction, theme: string): boolean {
  if (theme === "") return true;
  return theme === "none" ? themes.length === 0 : themes.some((name) => `is:${name}` === theme);
}

function hasMark(action: PublicAction, mark: string): boolean {
  if (mark === "") return true;
  if (mark === "quick-win") return action.isQuickWin === true;
  if (mark === "prevention") return action.isPrevention === true;
  return mark === "inequality" && action.inequality !== undefined;
}

function hasStatus(action: PublicAction, status: string): boolean {
  if (status === "") return true;
  if (status === "late") return action.daysLate > 0;
  const part = PARTS.find(({ name }) => name === status);
  if (part) return (part.takes as readonly string[]).includes(action.shown);
  return action.shown === status;
}
