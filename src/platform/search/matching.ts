import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { SearchWords } from "./search-words.ts";

/** Signs that no text of ours holds: they stand round what was found. */
const BEGIN = "\ue000";
const END = "\ue001";

const ACCENTED = "àáâäãåèéêëìíîïòóôöõùúûüçñÀÁÂÄÃÅÈÉÊËÌÍÎÏÒÓÔÖÕÙÚÛÜÇÑ";
const PLAIN = "aaaaaaeeeeiiiiooooouuuucnAAAAAAEEEEIIIIOOOOOUUUUCN";

/** How a row answers a search, for the select of a store: whether, how well, and in which words. */
export interface Matching {
  readonly matches: SQL;
  readonly rank: SQL<number>;
  /** The words round what was found, for `readExcerpt`. */
  readonly excerpt: SQL<string>;
}

/**
 * Full-text search of a row by the words of its columns, the first of which weighs most. English words are found in
 * every form, and letters with accents by those without. Null columns are nothing.
 */
export function matching(words: SearchWords, title: SQLWrapper, ...others: readonly SQLWrapper[]): Matching {
  const query = sql`to_tsquery('english', ${words.query})`;
  const body = sql`concat_ws(' · ', ${sql.join([title, ...others], sql`, `)})`;
  const vector = sql`(setweight(to_tsvector('english', ${folded(title)}), 'A') || to_tsvector('english', ${folded(body)}))`;
  const marks = `StartSel=${BEGIN}, StopSel=${END}, MaxWords=34, MinWords=14, MaxFragments=2, FragmentDelimiter=" … "`;
  return {
    matches: sql`${vector} @@ ${query}`,
    rank: sql<number>`ts_rank(${vector}, ${query})`.mapWith(Number),
    excerpt: sql<string>`ts_headline('english', ${body}, ${query}, ${marks})`,
  };
}

function folded(text: SQLWrapper): SQL {
  return sql`translate(coalesce(${text}, ''), ${ACCENTED}, ${PLAIN})`;
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
