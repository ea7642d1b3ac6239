import { fullNameOf } from "../../kernel/tenant.ts";
import { download } from "../web/answer.ts";
import type { Access, Doors } from "../web/door.ts";
import { fileName } from "../web/file-name.ts";
import type { Visit } from "../web/visit.ts";
import { CSV, writeCsv } from "./write-csv.ts";
import { WORKBOOK, writeWorkbook } from "./write-workbook.ts";
import type { WrittenTable } from "./written-table.ts";

/**
 * Opens the two doors by which a table is taken away: `<path>.csv` and `<path>.xlsx`. `build` gives the table as the page
 * shows it to this visitor, by the filters in the address; the page offers both by `TableDownloads`, with its query.
 *
 *     tableDoors(doors, "/:partnership/desk/people", "people:person:read", async (visit) => peopleTable(…));
 *     tableDoors(doors, "/:partnership/desk/plans/:plan/risks", "plans:plan:read", …);
 *
 * A path that ends with a thing (`…/actions/:action`) needs the table's name after it: `…/actions/:action/history`.
 * Open them before a door such as `…/plans/:plan`, wherever `<path>.csv` could be taken for that thing.
 */
export function tableDoors(
  doors: Doors,
  path: string,
  access: Access,
  build: (visit: Visit) => Promise<WrittenTable>,
): void {
  if (/\/:\w+$/.test(path)) throw new Error(`${path} ends with a thing: name its table, ${path}/history`);
  doors.get(`${path}.csv`, access, async (visit) => downloadCsv(await build(visit)));
  doors.get(`${path}.xlsx`, access, async (visit) => downloadWorkbook(visit, [await build(visit)]));
}

/** A table as a CSV file to keep. */
function downloadCsv(table: WrittenTable): Response {
  return download(writeCsv(table), {
    name: `${fileName(table.title, "table")}.csv`,
    mediaType: CSV,
  });
}

/** Tables as an Excel file to keep, named after the first. */
async function downloadWorkbook(
  { scope, tenant }: Pick<Visit, "scope" | "tenant">,
  tables: readonly [WrittenTable, ...WrittenTable[]],
): Promise<Response> {
  const [{ title }] = tables;
  const bytes = await writeWorkbook(tables, { title, partnership: fullNameOf(tenant), at: scope.at });
  return download(bytes, { name: `${fileName(title, "table")}.xlsx`, mediaType: WORKBOOK });
}
