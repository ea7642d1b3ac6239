import { isNumberCell } from "../wording/number-label.ts";
import type { BodyRow } from "./body-row.ts";

/**
 * The columns of numbers that number improvements: the next column of items on their right is that of the improvements,
 * and one improvement has one number. Where the numbers go on while the improvement stays, they are the actions'.
 */
export function improvementNumbers(rows: readonly BodyRow[]): ReadonlySet<number> {
  const layout = rows[0]?.layout;
  const improvement = layout?.items?.improvement ?? null;
  if (!layout?.items || improvement === null) return new Set();
  const { item } = layout.items;
  const columns = [...layout.roles].flatMap(([column, role]) => (role === "number" ? [column] : []));
  return new Set(
    columns.filter((column) => {
      const isNext = column < improvement && !(item > column && item < improvement);
      return isNext && !countsOn(rows, column, improvement);
    }),
  );
}

function countsOn(rows: readonly BodyRow[], column: number, improvement: number): boolean {
  const numbersOf = new Map<string, Set<string>>();
  let current = "";
  for (const row of rows) {
    const textAt = (at: number) => row.cells.find((cell) => cell.column === at)?.text.trim();
    current = textAt(improvement) ?? current;
    const number = textAt(column);
    // A title merged across begins in this column, too, and is no number.
    if (number === undefined || !isNumberCell(number)) continue;
    const numbers = numbersOf.get(current) ?? new Set();
    numbersOf.set(current, numbers.add(number));
  }
  return [...numbersOf.values()].some((numbers) => numbers.size > 1);
}
