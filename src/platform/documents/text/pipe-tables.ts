/** Lines that draw a table with bars, and lines that do not. */
export interface PipePart {
  readonly kind: "table" | "prose";
  readonly lines: readonly string[];
}

/** A line between bars; its tabs are only white space. */
export function isPipeRow(line: string): boolean {
  const words = line.trim();
  return words.length > 1 && words.startsWith("|") && words.endsWith("|");
}

/** Finds tables as GitHub writes them: a row, a rule of as many cells below it, and rows until an empty line. */
export function pipeTables(lines: readonly string[]): PipePart[] {
  const parts: PipePart[] = [];
  let prose: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    const rule = lines[index + 1] ?? "";
    if (!line.includes("|") || !isRule(rule)) {
      prose.push(line);
      continue;
    }
    const rest = lines.slice(index).findIndex((each) => each.trim() === "");
    const end = rest < 0 ? lines.length : index + rest;
    if (prose.length > 0) parts.push({ kind: "prose", lines: prose });
    prose = [];
    parts.push({ kind: "table", lines: lines.slice(index, end) });
    index = end - 1;
  }
  if (prose.length > 0) parts.push({ kind: "prose", lines: prose });
  return parts;
}

/** Dashes between bars, with colons where a column is aligned. */
function isRule(line: string): boolean {
  const words = line.trim();
  if (!words.includes("|") || !words.includes("-")) return false;
  const cells = words.replace(/^\|/, "").replace(/\|$/, "").split("|");
  return cells.every((cell) => /^:?-+:?$/.test(cell.trim()));
}
