import { linesOf } from "../../kernel/lines.ts";

/** Something that papers name: its name, and the other names they use for it. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The other names that a person wrote, one to a line, each once. The name itself is not another name. */
export function readOtherNames(text: string, name: string): string[] {
  const seen = new Set([fold(name)]);
  const names: string[] = [];
  for (const line of linesOf(text)) {
    const words = line.replace(/\s+/g, " ");
    if (seen.has(fold(words))) continue;
    seen.add(fold(words));
    names.push(words);
  }
  return names;
}

/**
 * The first of these other names that already stands for something else, and for what: a paper that names it could
 * mean either. Capitals make no difference.
 */
export function findNameClash(
  own: Named,
  others: readonly Named[],
): { readonly name: string; readonly of: string } | null {
  for (const other of others) {
    if (other.id === own.id) continue;
    const taken = new Set([other.name, ...other.aliases].map(fold));
    const name = own.aliases.find((alias) => taken.has(fold(alias)));
    if (name !== undefined) return { name, of: other.name };
    if (other.aliases.some((alias) => fold(alias) === fold(own.name)))
      return { name: own.name, of: other.name };
  }
  return null;
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}
