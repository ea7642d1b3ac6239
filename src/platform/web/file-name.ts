const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Directions and joiners that nobody sees: with them `cod.exe` can look like `exe.doc`. */
const UNSEEN = /\p{Cf}+/gu;

/** A title as the name of a file on any system; the other word where nothing of it can stand in one. */
export function fileName(title: string, otherwise: string): string {
  const name = title
    .replace(UNSEEN, "")
    .replace(NOT_IN_NAMES, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 100)
    // Cut within a sign, its first half would be left, which no header can hold.
    .replace(/[\ud800-\udbff]$/, "");
  return name || otherwise;
}
