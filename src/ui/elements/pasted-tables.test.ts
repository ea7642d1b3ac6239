import { expect, test } from "vitest";
import { sayCameIn, tablesOf } from "./pasted-tables.ts";

const table =
  '<table border=1><tr><td rowspan=2 style="mso-hide:none">Build capacity</td><td>Forum</td></tr><tr><td>Pilots</td></tr></table>';

test("a table comes in with its merges, its rows counted", () => {
  const found = tablesOf(table);
  expect(found).toEqual({ html: table, tables: 1, rows: 2 });
  expect(found && sayCameIn(found)).toBe("1 table with 2 rows came in, merged cells included.");
});

test("of a paste from Word, what was marked comes in, without its style sheet, remarks and pictures", () => {
  const word = `<html><head><style>td { color: red }</style></head><body><!--[if gte mso 9]><xml>a</xml><![endif]-->
    <!--StartFragment--><h2>Improvement 1</h2><img src="file:///C:/a.png" alt="x"><style>p{}</style>${table}<!--EndFragment--></body></html>`;
  expect(tablesOf(word)).toEqual({
    html: `<h2>Improvement 1</h2><img alt="x">${table}`,
    tables: 1,
    rows: 2,
  });
});

test("two tables are counted as two", () => {
  const found = tablesOf(`${table}<p>and</p>${table}`);
  expect(found && sayCameIn(found)).toBe("2 tables with 4 rows came in, merged cells included.");
});

test.each(["", "Improvement\tLead", "<p>no table here</p>", "<!-- <table> -->"])(
  "%j holds no table",
  (pasted) => expect(tablesOf(pasted)).toBeNull(),
);
