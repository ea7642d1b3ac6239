import { isStatus } from "../headings/contents.ts";
import { type BodyRow, titleCell } from "./body-row.ts";

/** Rows of a plan table that are neither improvement nor action. */
export type AsideRow = "page" | "total" | "key" | "note" | "template";

/** What kind of aside a row is; null for a row of the plan. `afterKey`: the row above explained the colours. */
export function asideRow(row: BodyRow, afterKey: boolean): AsideRow | null {
  const first = row.cells[0]?.text.trim() ?? "";
  const isAlone = row.wide !== null || row.single !== null || row.cells.length === 1;
  if (isAlone && /^(?:page|p\.)\s*\d+(?:\s*(?:of|\/)\s*\d+)?$/iu.test(first)) return "page";
  if (isTotal(row, first)) return "total";
  if (row.cells.length <= 2 && /^(?:b?rag|status|colour)?\s*(?:key|legend)\s*(?:[:–—-]|to\b|$)/iu.test(first))
    return "key";
  if (afterKey && row.cells.length <= 2 && isStatusKey(first)) return "key";
  if (
    isAlone &&
    /^(?:notes?|n\.?b\.?|please note|sources?|footnotes?)\s*\d?\s*[:.–—-]|^\*+\s*\S/iu.test(first)
  )
    return "note";
  if (isTemplate(row)) return "template";
  return null;
}

function isTotal(row: BodyRow, first: string): boolean {
  if (!/^(?:grand |sub-?\s?)?totals?\b/iu.test(first)) return false;
  const others = row.cells.slice(1);
  return others.every((cell) => /^[£€$]?[\d.,\s%kKmM]+$/u.test(cell.text.trim())) && first.length <= 40;
}

/** "Green – on track": a line of the key under its first. */
function isStatusKey(text: string): boolean {
  const word = text.split(/[\s:–—-]/u)[0] ?? "";
  return isStatus(word) || /^(?:white|purple|yellow|black)$/iu.test(word);
}

/** A row nobody has filled in: a number and nothing else, or the form's own words. */
function isTemplate(row: BodyRow): boolean {
  if (row.cells.length === 0) return false;
  if (row.numberCell && row.cells.length === 1) return true;
  return (
    row.cells.every((cell) => cell === row.numberCell || PLACEHOLDER.test(cell.text.trim())) &&
    titleCell(row) !== null
  );
}

const PLACEHOLDER =
  /^(?:click (?:or tap )?(?:here )?to (?:enter|add).*|choose an item\.?|[[<{](?:insert|add|enter|type|name|date|action|lead|tbc).*[\]>}]|insert .* here|x{2,}|dd\/mm\/yy(?:yy)?)$/iu;
