/** Lines of a text: tables of tab-separated lines, and the lines between them (the empty ones too). */
export type TextPart =
  | { readonly kind: "table"; readonly rows: readonly TextRow[] }
  | { readonly kind: "prose"; readonly lines: readonly string[] };

export interface TextRow {
  readonly cells: readonly string[];
  readonly gapBefore: boolean;
}
