import { isOver } from "../actions/action.ts";
import type { ChangedAction, DifferenceSection, FreshAction, GoneAction } from "./difference-section.ts";
import type { SaidLine } from "./field-differences.ts";
import type { LiveAction } from "./live-sheet.ts";
import type { Decision, Offer } from "./merging-choices.ts";
import { wordsKey } from "./same-words.ts";

/** What somebody may decide with this paper. */
export interface Deciding {
  /** It is an edition of the plan; else a sheet of updates, which changes no words of it. */
  readonly isEdition: boolean;
  readonly mayCancel: boolean;
  readonly mayUpdate: (action: LiveAction) => boolean;
}

/** What can be taken for an action that the paper says something else of. */
export function decisionOfChanged(changed: ChangedAction, deciding: Deciding): Decision {
  const { action, fields, progress, figures } = changed;
  const offers: Offer[] = [];
  if (!isOver(action.status)) {
    if (deciding.isEdition)
      for (const { field, paper } of fields) offers.push({ name: field, says: saysOf(paper) });
    if (deciding.mayUpdate(action)) {
      if (progress) offers.push({ name: "progress", says: progress.words });
      for (const { measure, value } of figures) offers.push({ name: `figure:${measure.id}`, says: value });
    }
  }
  return { about: `action:${action.id}`, version: action.version, offers };
}

export function decisionOfGone({ action }: GoneAction, { isEdition, mayCancel }: Deciding): Decision {
  const offers = isEdition && mayCancel ? [{ name: "cancel", says: "" }] : [];
  return { about: `gone:${action.id}`, version: action.version, offers };
}

export function decisionOfFresh({ paper }: FreshAction, { isEdition }: Deciding): Decision {
  const says = [paper.text, paper.lead, paper.target?.text, ...paper.measures].map((each) =>
    wordsKey(each ?? ""),
  );
  return {
    about: `new:${paper.key}`,
    version: 0,
    offers: isEdition ? [{ name: "add", says: says.join("|") }] : [],
  };
}

export function decisionOfImprovement(
  { improvement, fields }: DifferenceSection,
  { isEdition }: Deciding,
): Decision | null {
  if (!improvement || !isEdition || fields.length === 0) return null;
  return {
    about: `improvement:${improvement.id}`,
    version: improvement.version,
    offers: fields.map(({ field, paper }) => ({ name: field, says: saysOf(paper) })),
  };
}

/** Everything that can be decided, in the order of the page. */
export function decisionsOf(sections: readonly DifferenceSection[], deciding: Deciding): Decision[] {
  return sections
    .flatMap((section) => [
      decisionOfImprovement(section, deciding),
      ...section.changed.map((each) => decisionOfChanged(each, deciding)),
      ...section.fresh.map((each) => decisionOfFresh(each, deciding)),
      ...section.gone.map((each) => decisionOfGone(each, deciding)),
    ])
    .flatMap((decision) => (decision && decision.offers.length > 0 ? [decision] : []));
}

function saysOf(lines: readonly SaidLine[]): string {
  return lines.map(({ kind, text }) => (kind ? `${kind}: ${text}` : text)).join("\n");
}
