import fc from "fast-check";
import { expect, test } from "vitest";
import { type Paper, textOf } from "../../../kernel/paper.ts";
import { inspect } from "./inspect.ts";
import { isPlaced } from "./placing/role.ts";
import { checkReading, readPlanIn } from "./plan-reading.ts";
import { arbitraryPaper } from "./testing/arbitrary-paper.ts";

function filledCells(paper: Paper): string[] {
  return paper.blocks.flatMap((block) =>
    block.kind === "table"
      ? block.rows.flatMap((row) =>
          row.cells.map((cell) => textOf(cell)).filter((text) => text.trim() !== ""),
        )
      : [],
  );
}

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** All texts in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Words that a field says by being what it is: the kind of an implication, the label of a title. */
const SAID_BY_THE_FIELD = new Set(
  "cost costs risk risks resource resources implications improvement priority theme outcome page note".split(
    " ",
  ),
);

test("every cell of any paper is placed or listed, once, and its words stay as they are", () => {
  fc.assert(
    fc.property(arbitraryPaper, fc.boolean(), (paper, asPlan) => {
      const reading = readPlanIn(paper, { asPlan });
      const { coverage, unplaced } = checkReading(reading);
      const cells = reading.cells.filter((cell) => cell.source === "cell");
      expect(cells.map((cell) => cell.text)).toEqual(filledCells(paper));
      expect(new Set(reading.cells.map((cell) => cell.id)).size).toBe(reading.cells.length);
      expect(coverage.placed + coverage.unplaced).toBe(coverage.cells);
      expect(unplaced).toHaveLength(coverage.unplaced);
      const fragments = reading.cells.filter((cell) => cell.source === "fragment").length;
      expect(coverage.cells).toBe(cells.length + fragments);
    }),
    { numRuns: 150 },
  );
});

test("no word of a placed cell is lost: it is in the plan, or heads a column, or says again what stands elsewhere", () => {
  fc.assert(
    fc.property(arbitraryPaper, fc.boolean(), (paper, asPlan) => {
      const { plan, cells } = checkReading(readPlanIn(paper, { asPlan }));
      const there = new Set(textsIn(plan.improvements).flatMap(words));
      for (const cell of cells) {
        if (!isPlaced(cell.role) || cell.role === "heading" || cell.role === "title") continue;
        const said = cell.pieces.map((piece) => piece.text).join(" ");
        const lost = words(said.replace(/\(?continued\)?/iu, "")).filter(
          (word) => !there.has(word) && !SAID_BY_THE_FIELD.has(word),
        );
        expect({ cell: cell.id, role: cell.role, lost }).toEqual({
          cell: cell.id,
          role: cell.role,
          lost: [],
        });
      }
    }),
    { numRuns: 150 },
  );
});

test("reading again, and reading what was kept as data, gives the same answer", () => {
  fc.assert(
    fc.property(arbitraryPaper, (paper) => {
      const reading = readPlanIn(paper);
      expect(JSON.parse(JSON.stringify(readPlanIn(paper)))).toEqual(JSON.parse(JSON.stringify(reading)));
      expect(checkReading(JSON.parse(JSON.stringify(reading))).plan).toEqual(checkReading(reading).plan);
      expect(() => JSON.stringify(inspect(paper))).not.toThrow();
    }),
    { numRuns: 50 },
  );
});

test("no answer to any question loses a cell", () => {
  fc.assert(
    fc.property(arbitraryPaper, fc.boolean(), fc.nat(20), (paper, asPlan, choice) => {
      const reading = readPlanIn(paper, { asPlan });
      const answers = Object.fromEntries(
        reading.questions.map(({ id, options }) => [id, options[choice % options.length]?.value ?? ""]),
      );
      const { coverage } = checkReading(reading, { answers });
      expect(coverage.placed + coverage.unplaced).toBe(coverage.cells);
      expect(coverage.cells).toBe(checkReading(reading).coverage.cells);
    }),
    { numRuns: 80 },
  );
});

test("whichever tables make the plan, each cell of the paper is there once, and each piece of a line that counts", () => {
  fc.assert(
    fc.property(
      arbitraryPaper,
      fc.boolean(),
      fc.array(fc.integer({ min: 1, max: 5 })),
      (paper, asPlan, tables) => {
        const reading = readPlanIn(paper, { asPlan });
        const { cells, coverage, plan } = checkReading(reading, { tables });
        const own = cells.filter(({ source }) => source === "cell");
        expect(own.map(({ text }) => text)).toEqual(filledCells(paper));
        expect(coverage.placed + coverage.unplaced).toBe(coverage.cells);
        const placed = new Set(Object.keys(plan.places).map((id) => Number(/^t(\d+)/u.exec(id)?.[1])));
        expect([...placed].filter((table) => !tables.includes(table))).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});
