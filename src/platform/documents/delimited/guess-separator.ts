import Papa from "papaparse";

/** What separates cells; first what is rarer in sentences and so, where it occurs as often, the likelier separator. */
const SEPARATORS = ["\t", ";", "|", ","];
const ROWS = 50;

/**
 * The separator that gives the most rows one number of cells, two at least; among equals the one with more cells. One
 * by which every row has as many cells comes before all others: so programs write.
 * (The parser's own guess counts an empty last line and then misses tables of two columns.)
 */
export function guessSeparator(text: string): string {
  let best = { separator: ",", even: false, rows: 0, cells: 0 };
  for (const separator of SEPARATORS) {
    const { data } = Papa.parse<string[]>(text, {
      delimiter: separator,
      preview: ROWS,
      skipEmptyLines: "greedy",
    });
    const usual = mostUsual(data.map((fields) => fields.length).filter((count) => count > 1));
    if (usual.rows === 0) continue;
    const found = { separator, even: usual.rows === data.length, ...usual };
    if (isBetter(found, best)) best = found;
  }
  return best.separator;
}

interface Guess {
  readonly even: boolean;
  readonly rows: number;
  readonly cells: number;
}

function isBetter(one: Guess, other: Guess): boolean {
  if (one.even !== other.even) return one.even;
  return one.rows > other.rows || (one.rows === other.rows && one.cells > other.cells);
}

function mostUsual(counts: readonly number[]): { rows: number; cells: number } {
  const rows = new Map<number, number>();
  for (const count of counts) rows.set(count, (rows.get(count) ?? 0) + 1);
  let usual = { rows: 0, cells: 0 };
  for (const [cells, times] of rows) if (times > usual.rows) usual = { rows: times, cells };
  return usual;
}
