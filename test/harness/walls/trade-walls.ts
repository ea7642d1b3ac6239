import type { Breach, House, SourceFile } from "./house.ts";
import { type Kind, placeOf } from "./places.ts";

/** A library stays with the trade it belongs to: the web in routes, the database in stores, the form library at the edge. */
const LIBRARY_TRADES: Readonly<Record<string, readonly Kind[]>> = {
  hono: ["routes", "views", "mail", "nameplate", "examples"],
  "drizzle-orm": ["table", "store", "testing"],
  pg: [],
  "pg-boss": [],
  "better-auth": [],
  zod: ["form"],
};

/** What a trade may not import of its own room: a view gets finished values, a form knows no rows. */
const NOT_FOR: Partial<Record<Kind, readonly Kind[]>> = {
  views: ["store", "act", "routes", "program"],
  mail: ["store", "act", "routes", "program"],
  form: ["store", "act", "routes", "views", "program"],
  table: ["store", "act", "routes", "views", "form", "program"],
  store: ["routes", "views", "form", "mail"],
  act: ["routes", "views"],
};

/** The trades inside a room: which library belongs to which suffix, and which suffix may use which. */
export function tradeBreaches(house: House): readonly Breach[] {
  return [...house.files.values()].flatMap((file) => (file.area === "room" ? breachesOf(file) : []));
}

function breachesOf(file: SourceFile): readonly Breach[] {
  if (file.kind === "test") return [];
  const breach = (line: number, says: string): Breach => ({ wall: "trades", file: file.path, line, says });
  const found: Breach[] = [];
  for (const one of file.imports) {
    const trades = one.kind === "library" ? LIBRARY_TRADES[one.name] : undefined;
    if (trades && !trades.includes(file.kind))
      found.push(
        breach(
          one.line,
          `${one.name} belongs in ${trades.join(", ") || "src/platform"}, and this is ${file.kind}`,
        ),
      );
    if (one.kind !== "file" || one.typeOnly) continue;
    const to = placeOf(one.name);
    if (to.room === file.room && NOT_FOR[file.kind]?.includes(to.kind))
      found.push(breach(one.line, `a ${file.kind} file does not use ${one.name} (${to.kind})`));
    if (file.kind === "views" && /^src\/platform\/(database|ledger|jobs|mail|files)\//.test(one.name))
      found.push(breach(one.line, "a view gets finished values and asks nobody"));
  }
  for (const reach of file.kind === "mail" ? [] : file.unsafeMarkup)
    found.push(breach(reach.line, `${reach.what} in a room`));
  return found;
}
