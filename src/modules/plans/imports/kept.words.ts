import type { ReadAction, ReadImprovement } from "../reading/index.ts";

/** What a paper says of a whole improvement and our plans have no field for, as its note; null where there is nothing. */
export function noteOfImprovement(improvement: ReadImprovement): string | null {
  const { theme, lead, contributors, target, progress, notes } = improvement;
  return joined([
    theme && `Under: ${theme}`,
    lead && `Lead of the whole improvement: ${lead}`,
    contributors && `With: ${contributors}`,
    target && `Date of the whole improvement: ${target.text}`,
    progress && `Progress: ${progress}`,
    ...notes,
  ]);
}

/** The same of one action. Its number is kept where it is not the one that it has by its place (`label`: “2.3”). */
export function noteOfAction(action: ReadAction, label: string): string | null {
  const { number, contributors, notes } = action;
  const isOwn = number !== null && number !== label && number !== label.slice(label.lastIndexOf(".") + 1);
  return joined([
    isOwn && `Number in the paper: ${number}`,
    contributors && `With: ${contributors}`,
    ...notes,
  ]);
}

/** A body that a plan's file names and that is not here: what it helps with, as words. */
export function sayHelper({ name, part }: { readonly name: string; readonly part: string | null }): string {
  return part === null ? `With: ${name}` : `With: ${name} (${part})`;
}

export function sayConcerned(name: string): string {
  return `Concerns: ${name}`;
}

function joined(lines: readonly (string | false | null)[]): string | null {
  return lines.filter(Boolean).join("\n") || null;
}
