/** A partnership's own look for Word files: taken out of its template once, put around what we write. */
export { dressWord } from "./dress-word.ts";
export { sayNoLook } from "./no-look-words.ts";
export { PLAIN_MARGINS, PLAIN_STYLES } from "./plain-styles.ts";
export { type LookRefusal, takeWordLook } from "./take-word-look.ts";
export type { WordLook } from "./word-look.ts";
export { writeStarter } from "./write-starter.ts";
