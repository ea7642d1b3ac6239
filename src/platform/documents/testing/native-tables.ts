/** A cell as pandoc expects it: what it spans and its words. */
export interface NativeCell {
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly text: string;
}

const TOKEN =
  /\b(Row|RowSpan|ColSpan|Str|Space|SoftBreak|LineBreak|Table|TableFoot)\b(?:\s+(\d+)|\s+"((?:[^"\\]|\\.)*)")?/g;

/** The rows of all tables in a pandoc "native" file, header rows included, each with the cells that begin in it. */
export function nativeRows(native: string): NativeCell[][] {
  const rows: { columnSpan: number; rowSpan: number; text: string }[][] = [];
  let inTable = false;
  for (const [, kind, number, text] of native.matchAll(TOKEN)) {
    const row = inTable ? rows.at(-1) : undefined;
    const cell = row?.at(-1);
    // A table's caption stands before its first row.
    if (kind === "Table" || kind === "TableFoot") inTable = false;
    else if (kind === "Row") {
      inTable = true;
      rows.push([]);
    } else if (kind === "RowSpan") row?.push({ rowSpan: Number(number), columnSpan: 1, text: "" });
    else if (!cell) continue;
    else if (kind === "ColSpan") cell.columnSpan = Number(number);
    else if (kind === "Str") cell.text += plainString(text ?? "");
    else cell.text += " ";
  }
  return rows;
}

function plainString(text: string): string {
  return text.replace(/\\(\d+|.)/g, (_, sign: string) =>
    /^\d/.test(sign) ? String.fromCodePoint(Number(sign)) : sign === "&" ? "" : sign,
  );
}
