/** Files made lately, so that one that is asked for again, or by several at once, is made once. */
export interface KeptFiles {
  /** The file under this key, or what `make` gives. Only what was made is kept, never a refusal. */
  get<Made extends { readonly bytes: number }>(key: string, make: () => Promise<Made>): Promise<Made>;
}

/** Keeps so many files, and so many bytes of them; those that were not asked for longest go first. `bytes` of 0 is not kept. */
export function keepFiles(most: number, mostBytes: number): KeptFiles {
  const kept = new Map<string, { readonly bytes: number }>();
  const underway = new Map<string, Promise<{ readonly bytes: number }>>();
  const keep = (key: string, made: { readonly bytes: number }) => {
    kept.delete(key);
    if (made.bytes === 0 || made.bytes > mostBytes) return;
    kept.set(key, made);
    const bytes = () => [...kept.values()].reduce((sum, each) => sum + each.bytes, 0);
    for (const oldest of kept.keys()) {
      if (kept.size <= most && bytes() <= mostBytes) return;
      kept.delete(oldest);
    }
  };
  return {
    async get<Made extends { readonly bytes: number }>(key: string, make: () => Promise<Made>) {
      const found = kept.get(key);
      if (found) {
        keep(key, found);
        return found as Made;
      }
      const making = underway.get(key) ?? make().finally(() => underway.delete(key));
      underway.set(key, making);
      const made = (await making) as Made;
      keep(key, made);
      return made;
    },
  };
}
