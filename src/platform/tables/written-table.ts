/**
 * A table as people take it away: as CSV, as a workbook. Every table of a page gives one of these beside its markup, so
 * that what is downloaded says what the page says.
 */
export interface WrittenTable {
  /** What the table is, for the sheet's name, the file's name and the first line. */
  readonly title: string;
  /** What its sheet in a workbook is called, where that is not its title. */
  readonly sheet?: string;
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly (readonly WrittenCell[])[];
}

export interface WrittenColumn {
  readonly heading: string;
  /** About how wide, in letters. */
  readonly width?: number | undefined;
}

/** Words (lines broken by \n), a number, a whole day (YYYY-MM-DD), or nothing. */
export type WrittenCell = string | number | { readonly day: string } | null;
