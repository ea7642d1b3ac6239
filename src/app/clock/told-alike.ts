import type { DigestAsked } from "../../platform/web/room.ts";

/** So long is kept what many mails tell alike: a whole partnership's mails go in less, and no word is older than this. */
const KEPT_MS = 60_000;
/** So many things at once: what is kept does not grow with how many mails wait. */
const MOST_KEPT = 8;

/** Keeps for a moment what the mails of a partnership tell alike, so that it is found out once and not for each of them. */
export function openToldAlike(now: () => Date): (partnership: string) => DigestAsked["once"] {
  const kept = new Map<string, { readonly until: number; readonly found: Promise<unknown> }>();
  return (partnership) =>
    async <Answer>(words: string, find: () => Promise<Answer>): Promise<Answer> => {
      const at = now().getTime();
      const key = `${partnership}/${words}`;
      const known = kept.get(key);
      if (known && known.until > at) {
        // It was found out in another mail's transaction: the trouble of that one is not this one's.
        const found = await known.found.then(
          (answer) => ({ answer: answer as Answer }),
          () => null,
        );
        if (found) return found.answer;
      }
      kept.delete(key);
      for (const [oldest] of kept) if (kept.size >= MOST_KEPT) kept.delete(oldest);
      const found = find();
      kept.set(key, { until: at + KEPT_MS, found });
      return found;
    };
}
