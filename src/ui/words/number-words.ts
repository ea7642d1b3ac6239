const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A count as a sentence says it: in words up to ten, then in figures (`12`, `1,240`). */
export function sayCount(count: number): string {
  return SMALL[count] ?? sayNumber(count);
}

/** A number in figures, with commas for the thousands. */
export function sayNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** `1 action`, `4 actions`: figures before the word, which is put into the plural where needed. */
export function sayMany(count: number, one: string, many = `${one}s`): string {
  return `${sayNumber(count)} ${count === 1 ? one : many}`;
}

/** The same words with a capital at the beginning of a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `a, b and c` */
export function sayList(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
