import { type DatedPhrase, datedPhraseAt } from "./dated-phrases.ts";
import { type Found, type Line, skip, skipAll, textAt, words } from "./grammar.ts";

/** The name of an event, in the paper's own words, and the date that stands with it if one does. */
export interface NamedEvent {
  readonly name: string;
  readonly when: DatedPhrase | null;
}

const DETERMINERS = words("the a an its their our this these any all");
const TAIL = words("and or the then in on by at to of with for during a from");
const STOPS = words("; . , ( ) : ? ! • | [ ] =");
const MOST_WORDS = 14;

/** The words of an event from here to the end of the clause, or to a date in it. */
export function nounPhraseAt(line: Line, at: number): Found<NamedEvent> | null {
  const start = skipAll(line, skip(line, at, "-"), DETERMINERS);
  let next = start;
  let when: Found<DatedPhrase> | null = null;
  while (next < start + MOST_WORDS && !isStop(line, next, start)) {
    when = next > start ? datedPhraseAt(line, next) : null;
    if (when) break;
    next += 1;
  }
  const name = nameBetween(line, start, next);
  return name ? { value: { name, when: when?.value ?? null }, next: when?.next ?? next } : null;
}

function isStop(line: Line, at: number, start: number): boolean {
  const token = line.tokens[at];
  if (!token) return true;
  if (token.newLine && at > start && token.kind === "mark") return true;
  if (token.kind !== "mark") return false;
  // A dot within a word ("e.g.") goes on; one at its end stops.
  if (token.text === "." && line.tokens[at + 1]?.spaced === false) return false;
  return (
    STOPS.has(token.text) || (token.text === "-" && token.spaced && line.tokens[at + 1]?.spaced !== false)
  );
}

/** The text from one token to before another, without a determiner, or a preposition left over at its end. */
export function nameBetween(line: Line, from: number, to: number): string | null {
  const start = skipAll(line, from, DETERMINERS);
  let end = to;
  while (end > start && TAIL.has(textAt(line, end - 1))) end -= 1;
  const [first, last] = [line.tokens[start], line.tokens[end - 1]];
  if (
    end <= start ||
    !first ||
    !last ||
    !line.tokens.slice(start, end).some((token) => token.kind === "word")
  )
    return null;
  return line.text.slice(first.from, last.to).replace(/\s+/gu, " ").replace(/[*_]+/g, "");
}
