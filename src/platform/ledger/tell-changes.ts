/** What a change changed, as the ledger writes it down. */
export interface Changes {
  /** The names of the fields, for `facts`. */
  readonly changed: readonly string[];
  /** What stood there before and after, for `words`: they can be erased. */
  readonly words: Readonly<Record<string, string>>;
}

type Value = string | number | boolean | null | readonly string[] | Readonly<Record<string, string>>;

/** Compares the fields that are to be written with those that stand; null where nothing would change. */
export function tellChanges<Fields extends Readonly<Record<string, Value>>>(
  before: { readonly [Name in keyof Fields]: Value },
  after: Fields,
): Changes | null {
  const changed = Object.keys(after).filter((name) => said(before[name]) !== said(after[name]));
  if (changed.length === 0) return null;
  const words: Record<string, string> = {};
  for (const name of changed) {
    words[`${name}Before`] = said(before[name]);
    words[`${name}After`] = said(after[name]);
  }
  return { changed, words };
}

function said(value: Value | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) return value.join("\n");
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.map(([name, text]) => `${name}: ${text}`).join("\n");
}
