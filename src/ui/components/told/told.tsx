import type { Child } from "hono/jsx";

/** One thing that changed: what kind of change it is, what was, what is, and the words that somebody wrote. */
export interface ToldChange {
  readonly kind: string;
  readonly was?: string | undefined;
  readonly is?: string | undefined;
  /** The day, in words. */
  readonly on?: string | undefined;
  readonly by?: string | undefined;
  readonly quote?: string | undefined;
}

/** What changed of one thing, each in a line, with the words people wrote beneath. */
export function Told({ changes }: { changes: readonly ToldChange[] }) {
  return (
    <ul class="cm-told">
      {changes.map(({ kind, was, is, on, by, quote }) => (
        <li>
          <strong>{on ? `${kind} on ${on}` : kind}</strong>
          {sayBoth(was, is)}
          {by ? <span class="cm-quiet"> · {by}</span> : null}
          {quote ? <p class="cm-small cm-lines">{quote}</p> : null}
        </li>
      ))}
    </ul>
  );
}

function sayBoth(was: string | undefined, is: string | undefined): Child {
  if (was && is)
    return (
      <>
        : was {was}, is <span class="cm-told__is">{is}</span>
      </>
    );
  return was || is ? `: ${was || is}` : null;
}
