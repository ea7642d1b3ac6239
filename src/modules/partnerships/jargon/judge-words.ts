import { type ReadingAge, readingAge } from "../../../platform/plain-words/reading-age.ts";
import { findJargon, type Jargon } from "./jargon.ts";

/** What can be said of a text that is meant for everybody: hints, and never a gate. */
export interface WordsJudged extends Pick<ReadingAge, "longest"> {
  /** Null where the text is too short to say. */
  readonly age: number | null;
  readonly jargon: readonly Jargon[];
}

/** How hard a text is to read, and which words of the partnership's list stand in it. */
export function judgeWords(text: string, list: readonly Jargon[]): WordsJudged {
  const age = readingAge(text);
  return { age: age?.age ?? null, longest: age?.longest ?? null, jargon: findJargon(text, list) };
}
