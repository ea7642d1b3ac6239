import { limits } from "./limits.ts";
import { refuse } from "./unusable.ts";

/** Counts what a reader takes in and stops it at the limits, while it reads rather than afterwards. */
export interface Budget {
  cell(): void;
  /** One paragraph or line that has been read. */
  piece(text: string): void;
  /** One paragraph or line that grows: stops before the whole of it is there. */
  growing(length: number): void;
  /** A table that stands inside so many others. */
  tableDepth(depth: number): void;
  columns(count: number): void;
}

export function createBudget(): Budget {
  let cells = 0;
  let pieces = 0;
  let characters = 0;
  const growing = (length: number) => {
    if (length > limits.pieceLength) refuse("too-much-text", { limit: limits.pieceLength });
  };
  return {
    cell() {
      cells += 1;
      if (cells > limits.cells) refuse("too-many-cells", { limit: limits.cells });
    },
    piece(text) {
      pieces += 1;
      characters += text.length;
      growing(text.length);
      if (pieces > limits.pieces) refuse("too-much-text", { limit: limits.pieces });
      if (characters > limits.textLength) refuse("too-much-text", { limit: limits.textLength });
    },
    growing,
    tableDepth(depth) {
      if (depth > limits.tableDepth) refuse("too-deep", { limit: limits.tableDepth });
    },
    columns(count) {
      if (count > limits.columns) refuse("too-many-columns", { limit: limits.columns });
    },
  };
}
