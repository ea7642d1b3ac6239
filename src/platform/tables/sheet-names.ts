/** Excel's own limit. */
const LONGEST = 31;

/** The titles of some tables as names that Excel takes for its sheets: short, without its seven barred signs, no two alike. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set(["history"]); // Excel keeps this name for itself.
  return titles.map((title) => {
    const bare =
      title
        .replace(/[\p{Cc}\\/?*[\]:]+/gu, " ")
        .replace(/\s+/g, " ")
        .trim()
        .replace(/^'+|'+$/g, "") || "Table";
    for (let count = 1; ; count += 1) {
      const ending = count === 1 ? "" : ` (${count})`;
      const name = `${cut(bare, LONGEST - ending.length)}${ending}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}

/** No more than so many letters as Excel counts them, without half a character at the end. */
function cut(text: string, letters: number): string {
  return text
    .slice(0, letters)
    .replace(/[\ud800-\udbff]$/, "")
    .replace(/['\s]+$/, "");
}
