import { sql } from "drizzle-orm";
import type { Scope } from "../scope/scope.ts";
import type { Found } from "../web/room.ts";
import { matchingOf } from "./matching.ts";
import type { SearchWords } from "./search-words.ts";

/** A text that was gathered for somebody who may see every word of it, and what it leads to. */
export interface SearchedText extends Pick<Found, "kind" | "title" | "href"> {
  readonly body: string;
  /** Where in the thing the body stands. Such a text is found by its body alone: the title finds the thing itself. */
  readonly where?: string;
}

/** Which of these texts answer the search, by the same reading as the search of rows; the best first. */
export async function matchTexts(
  scope: Scope,
  words: SearchWords,
  texts: readonly SearchedText[],
): Promise<Found[]> {
  if (texts.length === 0) return [];
  const title = sql.raw("searched.title");
  const body = sql.raw("searched.body");
  const { matches, rank, excerpt } = matchingOf(words, title, body);
  const found = await scope.database.execute<{ place: string; rank: number; excerpt: string }>(sql`
    select searched.place, ${rank} as rank, ${excerpt} as excerpt
    from unnest(${sql.param(texts.map((text) => (text.where ? "" : text.title)))}::text[], ${sql.param(texts.map((text) => text.body))}::text[])
      with ordinality as searched (title, body, place)
    where ${matches} order by rank desc, place limit 200`);
  return found.rows.flatMap((row) => {
    const text = texts[Number(row.place) - 1];
    if (!text) return [];
    const { kind, title, href, where = null } = text;
    return [{ kind, title, href, where, excerpt: row.excerpt, rank: Number(row.rank) }];
  });
}
