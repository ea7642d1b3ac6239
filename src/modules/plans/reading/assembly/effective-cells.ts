import type { Piece } from "../../../../kernel/paper.ts";
import type { CellCorrection, Corrections } from "../placing/corrections.ts";
import type { PlacedCell } from "../placing/placed-cell.ts";
import { changesBy, type Question } from "../placing/question.ts";
import { fieldRoles, isPlaced, type Role } from "../placing/role.ts";
import { joinPieces, piecesOfWords } from "../wording/cell-words.ts";

/** A cell as it counts once everything a person said is applied. */
export interface EffectiveCell extends PlacedCell {
  /** Its own words, or those typed in their place, with second halves joined on. */
  readonly words: readonly Piece[];
  readonly correction: CellCorrection | null;
  /** A note that a person wants to keep. */
  readonly kept: boolean;
}

/** Applies answers, then what is said of single cells, then joins the halves of what was cut. */
export function effectiveCells(
  cells: readonly PlacedCell[],
  questions: readonly Question[],
  corrections: Corrections,
): EffectiveCell[] {
  const said = new Map<string, CellCorrection>();
  for (const question of questions) {
    const answer = corrections.answers?.[question.id];
    if (answer === undefined) continue;
    for (const [id, change] of Object.entries(changesBy(question, answer)))
      said.set(id, { ...said.get(id), ...change });
  }
  for (const [id, change] of Object.entries(corrections.cells ?? {}))
    said.set(id, { ...said.get(id), ...change });
  return joined(cells.map((cell) => corrected(cell, said.get(cell.id) ?? null)));
}

/** Whether the cell's words are in the plan, or rightly need not be. */
export function countsAsPlaced(cell: EffectiveCell): boolean {
  return isPlaced(cell.role) || cell.kept;
}

function corrected(cell: PlacedCell, correction: CellCorrection | null): EffectiveCell {
  const words = correction?.text === undefined ? cell.pieces : piecesOfWords(correction.text);
  if (!correction) return { ...cell, words, correction, kept: false };
  const role = correction.role ?? cell.role;
  return {
    ...cell,
    role,
    words,
    correction,
    kept: correction.role === "note",
    ...(correction.joins === undefined ? {} : { joins: correction.joins }),
    ...(correction.ofImprovement ? { ofImprovement: true as const } : {}),
  };
}

/** Puts second halves behind the cells they go on with, halves of halves too. A half that finds none stays unplaced. */
function joined(cells: EffectiveCell[]): EffectiveCell[] {
  const at = new Map(cells.map((cell, index) => [cell.id, index]));
  const root = new Map<string, string>();
  return cells.reduce<EffectiveCell[]>((done, cell) => {
    const target = cell.role === "continuation" ? (root.get(cell.joins ?? "") ?? cell.joins) : undefined;
    const index = target === undefined ? undefined : at.get(target);
    const first = index === undefined ? undefined : done[index];
    if (target !== undefined && index !== undefined && first) {
      root.set(cell.id, target);
      // What goes on with a title, or with words that went nowhere, goes the same way.
      if (!(fieldRoles as readonly Role[]).includes(first.role)) {
        done.push({ ...cell, role: first.role });
        return done;
      }
      done[index] = { ...first, words: joinPieces(first.words, cell.words) };
      done.push({ ...cell, joins: target });
    } else done.push(cell.role === "continuation" ? { ...cell, role: "unplaced" } : cell);
    return done;
  }, []);
}
