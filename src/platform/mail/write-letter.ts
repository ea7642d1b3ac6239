import { drawLetter } from "./draw-letter.ts";
import type { LetterSender, LetterWords } from "./letter-words.ts";
import { plainLetter } from "./plain-letter.ts";

/** A letter as plain text and as HTML, which say the same; its subject in one line. */
export function writeLetter(
  sender: LetterSender,
  letter: LetterWords,
): { readonly subject: string; readonly text: string; readonly html: string } {
  const subject = inOneLine(letter.subject);
  const whole = { ...letter, subject };
  return { subject, text: plainLetter(whole), html: drawLetter(sender, whole) };
}

/** What stands in a header of a mail holds no line break and no control character: with one, somebody else's words would be a header. */
export function inOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
