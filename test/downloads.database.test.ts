import Papa from "papaparse";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "./harness/app.ts";
import { walkPages } from "./harness/walk-pages.ts";

type Node = DefaultTreeAdapterTypes.Node;

interface TableSeen {
  readonly caption: string;
  /** Rows of the body, without those of one cell, which only head the rows under them. */
  readonly rows: number;
}

/**
 * Tables that are not taken away by themselves, by the page and the caption, each with its reason. Whatever is not here
 * offers a download that says the same.
 */
const NOT_BY_THEMSELVES: readonly (readonly [page: RegExp, caption: RegExp, why: string])[] = [
  [
    /./,
    /^Actions by status$/,
    "the numbers of a picture: counted from the plan, whose files hold every action",
  ],
  [/./, /^Requests by form$/, "counted from the list above it, which is taken away"],
  [/\/risks/, /^Where the open risks stand$/, "a picture of the risks listed under it, which are taken away"],
  [/\/open-data$/, /^Open data, by what it tells$/, "a list of files, each of them offered in its row"],
  [/\/as-the-public/, /./, "what the public will be offered once it is published, and not before"],
  [/\/leads$/, /^Actions at work$/, "a form, row by row: the plan's files hold the same actions"],
  [
    /\/plans\/\d+\/report$/,
    /./,
    "a report is taken whole: each of its tables is a sheet of its Excel file, as report.routes.test.ts holds",
  ],
];

/** Tables whose files have more rows than are seen, by the caption, each with what the further rows are. */
const TOLD_IN_FULL: readonly (readonly [caption: RegExp, why: string])[] = [
  [/^Actions by lead$/, "the table counts; its file holds each of the actions that are counted"],
  [/^Improvements by the body concerned$/, "the table counts; its file holds each of the improvements"],
  [/^Actions that changed$/, "a row to each change, where the page tells all of an action's in one cell"],
  [
    /^What was asked about each action$/,
    "the actions that nobody could be asked about too, which the page lists in a box",
  ],
];

/** Rows that are columns of the file, by the caption and the row's first words, each with why. */
const TOLD_IN_COLUMNS: readonly (readonly [caption: RegExp, row: RegExp, why: string])[] = [
  [
    /: \d+ improvements? and \d+ actions?$/,
    /^The whole improvement/,
    "what belongs to a heading stands beside each of its actions, as version-words.routes.test.ts holds",
  ],
];

/** Tables of one page that are one list under several headings: one file holds exactly the rows of all of them. */
const TOLD_TOGETHER: readonly (readonly [page: RegExp, caption: RegExp, why: string])[] = [
  [/\/meetings$/, /^(?:Meetings to come|Past meetings, .*)$/, "the days of one group; a column says which"],
  [/\/permissions$/, /: what can be done$/, "what one person may do; a column says where"],
];

function tablesIn(html: string): TableSeen[] {
  const found: TableSeen[] = [];
  const elementsIn = (node: Node, name: string): DefaultTreeAdapterTypes.Element[] => {
    if (!("childNodes" in node)) return [];
    return node.childNodes.flatMap((child) => [
      ...("tagName" in child && child.tagName === name ? [child] : []),
      ...elementsIn(child, name),
    ]);
  };
  const words = (node: Node): string =>
    "value" in node ? node.value : "childNodes" in node ? node.childNodes.map(words).join("") : "";
  for (const table of elementsIn(parse(html), "table")) {
    const cellsOf = (row: Node) => [...elementsIn(row, "th"), ...elementsIn(row, "td")];
    const caption = elementsIn(table, "caption").map(words).join(" ").trim();
    const rows = elementsIn(table, "tbody")
      .flatMap((body) => elementsIn(body, "tr"))
      .filter((row) => cellsOf(row).length > 1)
      .filter(
        (row) => !TOLD_IN_COLUMNS.some(([of, head]) => of.test(caption) && head.test(words(row).trim())),
      );
    found.push({ caption, rows: rows.length });
  }
  return found;
}

/** The tables with those that are told together as one. */
function together(where: string, tables: readonly TableSeen[]): readonly TableSeen[] {
  return [
    ...Map.groupBy(tables, (table) => {
      const known = TOLD_TOGETHER.find(([page, caption]) => page.test(where) && caption.test(table.caption));
      return known ?? table;
    }).values(),
  ].map((of) => ({
    caption: of.map(({ caption }) => caption).join(" + "),
    rows: of.reduce((sum, { rows }) => sum + rows, 0),
  }));
}

/** How many rows each CSV has that the page leads to. */
async function csvRows(test: TestApp, links: readonly string[], where: string, who?: string) {
  const counts: number[] = [];
  for (const link of new Set(links)) {
    const address = new URL(link, `http://here.invalid${where}`);
    if (!address.pathname.endsWith(".csv")) continue;
    const answer = await test.get(address.pathname + address.search, who);
    expect([link, answer.status, answer.headers.get("content-type")?.split(";")[0]]).toEqual([
      link,
      200,
      "text/csv",
    ]);
    const { data } = Papa.parse<string[]>((await answer.text()).replace(/^\ufeff/, ""), {
      skipEmptyLines: true,
    });
    counts.push(data.length - 1);
  }
  return counts;
}

describe("every table of every page", () => {
  it.each([
    ["at the desk", "Fiona Geddes", "/strathbrae/desk"],
    ["in public", undefined, "/strathbrae"],
  ])(
    "%s can be taken away with all of its rows",
    (_, who, from) =>
      withApp(async (test) => {
        const missing: string[] = [];
        let seen = 0;
        await walkPages(
          test,
          [from],
          async (where, page, html) => {
            const tables = tablesIn(html).filter(
              ({ caption }) =>
                !NOT_BY_THEMSELVES.some(([page, known]) => page.test(where) && known.test(caption)),
            );
            if (tables.length === 0) return;
            seen += tables.length;
            const offered = await csvRows(test, page.links, where, who);
            for (const { caption, rows } of together(where, tables)) {
              const isTold = TOLD_IN_FULL.some(([known]) => known.test(caption));
              const index = offered.findIndex((count) => count === rows || (isTold && count > rows));
              if (index < 0)
                missing.push(
                  `${where}: “${caption}” has ${rows} rows, offered are ${offered.join(", ") || "none"}`,
                );
              else offered.splice(index, 1);
            }
          },
          // Files are asked for where they are offered; one filter at a time shows that they heed it.
          { who, ofAKind: 1, leaveOut: /\.(?:csv|xlsx|docx|pdf|json|atom|svg|xml)(?:\?|$)|&/ },
        );
        expect(missing).toEqual([]);
        expect(seen).toBeGreaterThan(who ? 12 : 0);
      }),
    180_000,
  );
});
