/** A heading with its actions, as the matrix counts them. */
export interface MatrixHeading {
  readonly id: string;
  readonly title: string;
  /** The plan it stands in, where that is another than the matrix is of: this heading serves one of ours. */
  readonly ofPlan: { readonly number: number; readonly title: string } | null;
  readonly actions: readonly { readonly themes: readonly { readonly id: string }[] }[];
}

export interface MatrixRow {
  readonly heading: MatrixHeading;
  /** How many of its actions bear each theme, in the order of the columns. */
  readonly counts: readonly number[];
  readonly without: number;
  /** All its actions, each once. */
  readonly total: number;
}

export interface Matrix {
  readonly rows: readonly MatrixRow[];
  readonly counts: readonly number[];
  readonly without: number;
  readonly total: number;
}

/**
 * Headings by themes (domain A3, rows 67 and 68). An action with two themes counts in both their columns and once in the
 * total, so a row may add up to more than its total.
 */
export function matrixOf(headings: readonly MatrixHeading[], themeIds: readonly string[]): Matrix {
  const rows = headings.map((heading) => ({
    heading,
    counts: themeIds.map(
      (id) => heading.actions.filter(({ themes }) => themes.some((theme) => theme.id === id)).length,
    ),
    without: heading.actions.filter(({ themes }) => themes.length === 0).length,
    total: heading.actions.length,
  }));
  const sum = (of: (row: MatrixRow) => number) => rows.reduce((so, row) => so + of(row), 0);
  return {
    rows,
    counts: themeIds.map((_, column) => sum(({ counts }) => counts[column] ?? 0)),
    without: sum(({ without }) => without),
    total: sum(({ total }) => total),
  };
}
