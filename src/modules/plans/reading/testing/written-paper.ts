import type { Block, Cell, Paper, Row, Table } from "../../../../kernel/paper.ts";
import { merges, oneSheet, row as sheetRow } from "../../../../platform/documents/testing/excel-file.ts";
import {
  odtCell,
  odtP,
  odtTable,
  openTextFile,
} from "../../../../platform/documents/testing/open-text-file.ts";
import { escapeXml, p, tbl, tc, wordFile } from "../../../../platform/documents/testing/word-file.ts";

/** A drawn paper as real files, to be read by the real readers. A workbook holds its last table, and its headings in rows above. */
export const writers: Record<"docx" | "odt" | "html" | "xlsx", (paper: Paper) => Uint8Array> = {
  docx: ({ blocks }) => wordFile({ body: blocks.map(wordBlock).join(p("")) + p("") }),
  odt: ({ blocks }) => openTextFile(blocks.map(odtBlock).join("")),
  html: ({ blocks }) =>
    Buffer.from(`<!DOCTYPE html><html><body>${blocks.map(htmlBlock).join("\n")}</body></html>`),
  xlsx: ({ blocks }) => sheetOf(blocks),
};

function wordBlock(block: Block): string {
  if (block.kind === "paragraph")
    return p(block.text, block.level === null ? "" : `<w:outlineLvl w:val="${block.level - 1}"/>`);
  return tbl(
    ...laidOut(block).map(
      (cells) =>
        `<w:tr>${cells
          .map(({ cell, isFirst, span }) => {
            const down = cell.rowSpan > 1 ? `<w:vMerge${isFirst ? ' w:val="restart"' : ""}/>` : "";
            const across = span > 1 ? `<w:gridSpan w:val="${span}"/>` : "";
            return tc(
              isFirst
                ? linesOf(cell)
                    .map((line) => p(line))
                    .join("") || p("")
                : p(""),
              `${across}${down}`,
            );
          })
          .join("")}</w:tr>`,
    ),
  );
}

function odtBlock(block: Block): string {
  if (block.kind === "paragraph")
    return block.level === null
      ? odtP(escapeXml(block.text))
      : `<text:h text:outline-level="${block.level}">${escapeXml(block.text)}</text:h>`;
  const rows = laidOut(block).map(
    (cells) =>
      `<table:table-row>${cells
        .map(({ cell, isFirst, span }) =>
          isFirst
            ? odtCell(
                linesOf(cell)
                  .map((line) => odtP(escapeXml(line)))
                  .join(""),
                `table:number-columns-spanned="${span}" table:number-rows-spanned="${cell.rowSpan}"`,
              ) + "<table:covered-table-cell/>".repeat(span - 1)
            : "<table:covered-table-cell/>".repeat(span),
        )
        .join("")}</table:table-row>`,
  );
  return odtTable(...rows);
}

function htmlBlock(block: Block): string {
  if (block.kind === "paragraph") {
    const tag = block.level === null ? "p" : `h${Math.min(6, block.level)}`;
    return `<${tag}>${escapeXml(block.text)}</${tag}>`;
  }
  const rows = block.rows.map(
    ({ cells }) =>
      `<tr>${cells
        .map(
          (cell) =>
            `<td colspan="${cell.columnSpan}" rowspan="${cell.rowSpan}">${linesOf(cell).map(escapeXml).join("<br>")}</td>`,
        )
        .join("")}</tr>`,
  );
  const caption = block.caption === null ? "" : `<caption>${escapeXml(block.caption)}</caption>`;
  return `<table>${caption}${rows.join("")}</table>`;
}

function sheetOf(blocks: readonly Block[]): Uint8Array {
  const tables = blocks.filter((block) => block.kind === "table");
  const table = tables.at(-1);
  const above = blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
  const rows = [
    ...above.map((text, index) => sheetRow(index + 1, [text])),
    ...(table?.rows ?? []).map(({ cells }: Row, index) =>
      sheetRow(
        above.length + index + 1,
        Array.from({ length: table?.columns ?? 0 }, (_, column) => {
          const cell = cells.find((each) => each.column === column + 1);
          return cell && cell.pieces.length > 0 ? linesOf(cell).join("\n") : null;
        }),
      ),
    ),
  ];
  const ranges = (table?.rows ?? []).flatMap(({ number, cells }) =>
    cells
      .filter(({ columnSpan, rowSpan }) => columnSpan > 1 || rowSpan > 1)
      .map(({ column, columnSpan, rowSpan }) => {
        const at = (one: number, row: number) => `${String.fromCharCode(64 + one)}${above.length + row}`;
        return `${at(column, number)}:${at(column + columnSpan - 1, number + rowSpan - 1)}`;
      }),
  );
  return oneSheet(rows.join(""), ranges.length > 0 ? { after: merges(...ranges) } : {});
}

/** The cells that cover each row, with those that began above. */
function laidOut({ rows }: Table): { cell: Cell; isFirst: boolean; span: number }[][] {
  return rows.map((row, index) => {
    const from = rows
      .slice(0, index)
      .flatMap((above, at) =>
        above.cells
          .filter((cell) => cell.rowSpan > index - at)
          .map((cell) => ({ cell, isFirst: false, span: cell.columnSpan })),
      );
    return [...from, ...row.cells.map((cell) => ({ cell, isFirst: true, span: cell.columnSpan }))].sort(
      (a, b) => a.cell.column - b.cell.column,
    );
  });
}

function linesOf({ pieces }: Cell): string[] {
  return pieces.map(({ text, item }) => (item ? `${item} ${text}` : text));
}
