import fc from "fast-check";
import { expect, test } from "vitest";
import { matrixOf } from "./theme-matrix.ts";

const bearing = (...ids: string[]) => ({ themes: ids.map((id) => ({ id })) });
const heading = (title: string, actions: readonly ReturnType<typeof bearing>[]) => ({
  id: title,
  title,
  ofPlan: null,
  actions,
});

test("an action of the heading “Safe” with the theme “Fairness” is seen in that row and that column", () => {
  const matrix = matrixOf(
    [heading("Safe", [bearing("fairness"), bearing()]), heading("Nurtured", [bearing("wellbeing")])],
    ["fairness", "wellbeing"],
  );
  expect(matrix.rows.map(({ counts, without, total }) => [counts, without, total])).toEqual([
    [[1, 0], 1, 2],
    [[0, 1], 0, 1],
  ]);
  expect([matrix.counts, matrix.without, matrix.total]).toEqual([[1, 1], 1, 3]);
});

test("an action with two themes counts in both columns and once in the total", () => {
  const matrix = matrixOf([heading("Safe", [bearing("fairness", "wellbeing")])], ["fairness", "wellbeing"]);
  expect([matrix.counts, matrix.without, matrix.total]).toEqual([[1, 1], 0, 1]);
});

test("the sums of columns and rows are those of the table, and nothing is lost", () => {
  const ids = ["a", "b", "c"];
  const action = fc.subarray(ids).map((some) => bearing(...some));
  fc.assert(
    fc.property(fc.array(fc.array(action, { maxLength: 6 }), { maxLength: 5 }), (plan) => {
      const matrix = matrixOf(
        plan.map((actions, index) => heading(String(index), actions)),
        ids,
      );
      const all = plan.flat();
      expect(matrix.total).toBe(all.length);
      expect(matrix.without).toBe(all.filter(({ themes }) => themes.length === 0).length);
      const marks = all.reduce((sum, { themes }) => sum + themes.length, 0);
      expect(matrix.counts.reduce((sum, count) => sum + count, 0)).toBe(marks);
      for (const [column, count] of matrix.counts.entries())
        expect(matrix.rows.reduce((sum, row) => sum + (row.counts[column] ?? 0), 0)).toBe(count);
    }),
  );
});

test("without a heading there is nothing to add up", () => {
  expect(matrixOf([], ["a"])).toEqual({ rows: [], counts: [0], without: 0, total: 0 });
});
