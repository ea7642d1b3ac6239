import { sql } from "drizzle-orm";
import type { Scope } from "../scope/scope.ts";
import { matchingOf } from "./matching.ts";
import type { SearchWords } from "./search-words.ts";

/** Texts that were gathered for somebody who may see every word of them. */
export interface SearchedText {
  readonly title: string;
  readonly body: string;
}

export interface TextMatch<Text extends SearchedText> {
  readonly text: Text;
  readonly rank: number;
  readonly excerpt: string;
}

/** Which of these texts answer the search, by the same reading as the search of rows; the best first. */
export async function matchTexts<Text extends SearchedText>(
  scope: Scope,
  words: SearchWords,
  texts: readonly Text[],
): Promise<TextMatch<Text>[]> {
  if (texts.length === 0) return [];
  const title = sql.raw("searched.title");
  const body = sql.raw("searched.body");
  const { matches, rank, excerpt } = matchingOf(words, title, body);
  const found = await scope.database.execute<{ place: string; rank: number; excerpt: string }>(sql`
    select searched.place, ${rank} as rank, ${excerpt} as excerpt
    from unnest(${sql.param(texts.map((text) => text.title))}::text[], ${sql.param(texts.map((text) => text.body))}::text[])
      with ordinality as searched (title, body, place)
    where ${matches} order by rank desc, place limit 200`);
  return found.rows.flatMap((row) => {
    const text = texts[Number(row.place) - 1];
    return text ? [{ text, rank: Number(row.rank), excerpt: row.excerpt }] : [];
  });
}
