import { plainWords } from "../../kernel/plain-words.ts";

/** Two signs that no XML may hold (XML 1.0, section 2.2), and so no workbook. */
const NOT_IN_XML = /[\ufffe\uffff]/g;

/** The words of a cell as both CSV and a workbook can hold them, so that the two say the same. */
export function cellWords(text: string): string {
  return plainWords(text).replace(NOT_IN_XML, "");
}
