import { NotFound } from "../../../platform/access/errors.ts";
import { demand } from "../../../platform/access/predicate.ts";
import { numberParam, type Visit } from "../../../platform/web/visit.ts";
import { worksOnPaper } from "../policy.ts";
import { getImport } from "./import.store.ts";
import type { ImportRow } from "./import.table.ts";

/** The import whose number stands in the address; NotFound for none, a bad number, another partnership's, or one thrown away. Forbidden to whom it is not for. */
export async function importInAddress(visit: Visit): Promise<ImportRow> {
  const number = numberParam(visit, "import");
  if (number === null) throw new NotFound();
  const row = await getImport(visit.scope, number);
  if (row.state === "thrown-away") throw new NotFound();
  demand(worksOnPaper, visit.scope, row);
  return row;
}
