import { readDate } from "../../kernel/fuzzy-date/index.ts";
import { type Answered, UsageTrouble } from "./answered.ts";
import { datedWord, takeWords } from "./take-words.ts";

/** `commonty date "TEXT"`: how words are read as a date, as JSON. */
export async function dateCommand(words: readonly string[]): Promise<Answered> {
  const { given, rest } = takeWords(words, ["dated"]);
  const [text] = rest;
  if (text === undefined || rest.length > 1)
    throw new UsageTrouble("Give the words of one date, in quotation marks.");
  const { text: said, kind, start, end, approximate, ...more } = readDate(text, { dated: datedWord(given) });
  const reading = { text: said, kind, start, end, approximate, ...more };
  return { code: 0, out: `${JSON.stringify(reading, null, 2)}\n` };
}
