/** A title as the name of a file on any system; the other word where nothing of it can stand in one. */
export function fileName(title: string, otherwise: string): string {
  const name = title
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 100);
  return name || otherwise;
}
