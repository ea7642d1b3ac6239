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
];

/** Tables that count, whose files hold each of the things that are counted: more rows than are seen. */
const TOLD_IN_FULL = [/^Actions by lead$/, /^Improvements by the body concerned$/];

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
    const rows = elementsIn(table, "tbody")
      .flatMap((body) => elementsIn(body, "tr"))
      .filter((row) => cellsOf(row).length > 1);
    found.push({
      caption: elementsIn(table, "caption").map(words).join(" ").trim(),
      rows: rows.length,
    });
  }
  return found;
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
            for (const { caption, rows } of tables) {
              const isTold = TOLD_IN_FULL.some((known) => known.test(caption));
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
