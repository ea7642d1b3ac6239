/** A title or an action freed of the number that stands before it. */
export interface Numbered {
  /** As written: "1", "1.2a", "A", "iv"; null where there is none. */
  readonly number: string | null;
  /** The word before the number ("improvement", "priority"), in small letters. */
  readonly label: string | null;
  readonly text: string;
}

const LABELS =
  "improvement|priority|theme|objective|outcome|aim|goal|action|recommendation|area|workstream|strand|commitment|driver|activity|task|project|pillar|step";

/** "Improvement 3:", "Priority 2 –", "Action 1.4", "Theme B:" */
const LABELLED = new RegExp(
  `^(?<label>${LABELS})(?: (?:area|theme|action|priority|point))?(?: (?:no|nr|number)\\.?)?[ ]?(?:(?<number>\\d{1,3}(?:\\.\\d{1,3})*[a-z]?)(?!\\d|/\\d)|(?<letter>[A-Z]|[IVX]{1,4})(?=\\s*[:.)–—-]|$))(?:\\s*[:.)–—-])*(?:\\s+|$)(?<rest>.*)$`,
  "isu",
);

/** "Theme: Digital": a label without a number, which says only what it is. */
const LABEL_ALONE = /^(?<label>improvement|priority|theme|workstream|strand|pillar)\s*:\s+(?<rest>\S.*)$/isu;

/** "1.", "1)", "(1)", "4. .", "1.2a", "A.", "iv)", "CJ1.2:" */
const MARKED =
  /^\(?(?<number>\d{1,3}(?:\.\d{1,3})*[a-z]?|[A-Za-z]|[ivx]{2,4}|[IVX]{2,4}|[A-Z]{1,4}-?\d{1,3}(?:\.\d{1,3})*[a-z]?)(?:\s*[.):\]–—-])+\s+(?<rest>\S.*)$/su;

/** "1.2 Establish …": a number of several parts needs no mark behind it. */
const DOTTED = /^(?<number>[A-Z]{0,4}\d{1,3}(?:\.\d{1,3})+[a-z]?)\s+(?<rest>\S.*)$/su;

/** A decimal with what it counts, or a day, is no number of a list. */
const NOT_A_LIST = /^(?:million|billion|fte|wte|per|hours?|days?|weeks?|km|miles?|%|m\b|k\b)/iu;

/** "12 Community hubs": a bare number counts only where the caller knows that the list is numbered so. */
const BARE = /^(?<number>\d{1,2})\s+(?<rest>\p{Lu}.*)$/su;

/** Parts a text from its number. A text that is nothing but its number and label keeps them as its text. */
export function numbered(text: string, bareNumbers = false): Numbered {
  const trimmed = text.trim();
  const labelled = LABELLED.exec(trimmed)?.groups;
  if (labelled) {
    const number = labelled.number ?? labelled.letter ?? null;
    const label = (labelled.label ?? "").toLowerCase();
    return { number, label, text: labelled.rest?.trim() || trimmed };
  }
  const alone = LABEL_ALONE.exec(trimmed)?.groups;
  if (alone)
    return { number: null, label: (alone.label ?? "").toLowerCase(), text: (alone.rest ?? "").trim() };
  const found =
    MARKED.exec(trimmed)?.groups ?? dotted(trimmed) ?? (bareNumbers ? BARE.exec(trimmed)?.groups : undefined);
  const number = found?.number;
  if (!found || !number || isDay(number)) return { number: null, label: null, text: trimmed };
  return { number, label: null, text: (found.rest ?? "").trim() };
}

/**
 * Whether texts are numbered without any mark ("1 Communities", "2 Digital"): at least two begin with a figure, and the
 * figures count on from 1.
 */
export function countWithoutMarks(texts: readonly string[]): boolean {
  const figures = texts.flatMap((text) => {
    const found = numbered(text).number === null ? BARE.exec(text.trim())?.groups?.number : undefined;
    return found === undefined ? [] : [Number(found)];
  });
  const counts = figures.every((figure, index) => figure === 1 || figure === (figures[index - 1] ?? 0) + 1);
  return figures.length >= 2 && figures[0] === 1 && figures[1] === 2 && counts;
}

/** How many parts a number has: 1 for "3" or "B", 2 for "3.1", 3 for "3.1.2" and "3.1a"; 0 for none. */
export function depthOf(number: string | null): number {
  if (number === null) return 0;
  const parts = number.split(".").length;
  return /\d[a-z]$/u.test(number) ? parts + 1 : parts;
}

/** Whether a whole text is nothing but a number of a list: "3", "1.2a", "(iv)", "A1". */
export function isNumberAlone(text: string): boolean {
  return /^\(?(?:\d{1,4}(?:\.\d{1,3})*[a-z]?|[A-Za-z]|[ivxIVX]{2,4}|[A-Z]{1,5}[ -]?\d{1,3}(?:\.\d{1,3})*[a-z]?)[.):]*$/u.test(
    text.trim(),
  );
}

/** Whether a cell of a column of numbers holds one: "3", "LOIP-1.2/4", "Action 7". Words and dates are none. */
export function isNumberCell(text: string): boolean {
  const trimmed = text.trim();
  if (isNumberAlone(trimmed) || /^(?=\S*\d)\S{1,12}$/u.test(trimmed)) return true;
  return trimmed.length <= 24 && numbered(trimmed).text === trimmed && numbered(trimmed).number !== null;
}

/** A number cell's words without the marks around them. */
export function bareNumber(text: string): string {
  return text
    .trim()
    .replace(/^\(/u, "")
    .replace(/[.):\s]+$/u, "");
}

function dotted(text: string) {
  const groups = DOTTED.exec(text)?.groups;
  return groups && !NOT_A_LIST.test(groups.rest ?? "") ? groups : undefined;
}

function isDay(number: string): boolean {
  return /^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})$/u.test(number);
}
