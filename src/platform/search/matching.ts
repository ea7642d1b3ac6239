import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { SearchWords } from "./search-words.ts";

/** Signs that no text of ours holds: they stand round what was found. */
const BEGIN = "\ue000";
const END = "\ue001";
const MARKS = `StartSel=${BEGIN}, StopSel=${END}, MaxWords=34, MinWords=14, MaxFragments=2, FragmentDelimiter=" … "`;

/** How a row answers a search, for the select of a store: whether, how well, and in which words. */
export interface Matching {
  readonly matches: SQL;
  readonly rank: SQL<number>;
  /** The words round what was found, for `readExcerpt`. */
  readonly excerpt: SQL<string>;
}

/**
 * Full-text search of a table that has a `searched` column (migration 0002): English words are found in every form, and
 * letters with accents by those without. `texts` are the columns the excerpt is cut from; null is nothing.
 */
export function matchingIn(words: SearchWords, table: PgTable, ...texts: readonly SQLWrapper[]): Matching {
  return matching(words, sql`${table}."searched"`, texts);
}

/** The same of words that stand in no such column: their vector is made on the way. */
export function matchingOf(words: SearchWords, title: SQLWrapper, other: SQLWrapper): Matching {
  return matching(words, sql`search.vector(${title}, ${other})`, [title, other]);
}

function matching(words: SearchWords, vector: SQL, texts: readonly SQLWrapper[]): Matching {
  const query = sql`to_tsquery('english', ${words.query})`;
  const body = sql`concat_ws(' · ', ${sql.join([...texts], sql`, `)})`;
  return {
    matches: sql`${vector} @@ ${query}`,
    rank: sql<number>`ts_rank(${vector}, ${query})`.mapWith(Number),
    excerpt: sql<string>`ts_headline('english', ${body}, ${query}, ${MARKS})`,
  };
}

/** A stretch of an excerpt: found, or standing round it. */
export interface Stretch {
  readonly text: string;
  readonly found: boolean;
}

/** The stretches of an excerpt, in order. */
export function readExcerpt(excerpt: string): Stretch[] {
  return excerpt
    .split(BEGIN)
    .flatMap((part, index) => {
      if (index === 0) return [{ text: part, found: false }];
      const [found = "", ...after] = part.split(END);
      return [
        { text: found, found: true },
        { text: after.join(""), found: false },
      ];
    })
    .filter(({ text }) => text !== "");
}
