/** A number as somebody wrote it, so that two of them can be compared. */
export interface Figure {
  readonly value: number;
  /** What stood before or after the number and belongs to it: “£”, “%”, “people”. */
  readonly unit: string;
}

const SCALES: Readonly<Record<string, number>> = {
  k: 1_000,
  thousand: 1_000,
  m: 1_000_000,
  mn: 1_000_000,
  million: 1_000_000,
  bn: 1_000_000_000,
  billion: 1_000_000_000,
};

const FIGURE =
  /^(?<money>[£€$])?\s*(?<sign>[-−+])?\s*(?<pounds>[£€$])?\s*(?<number>\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)\s*(?:(?<scale>k|mn|m|bn|thousand|million|billion)(?![\p{L}\d]))?\s*(?<percent>%|per ?cent)?(?:\s+(?<rest>[\p{L} ]{1,40}))?$/iu;

/** Reads “12”, “12%”, “1,234”, “£3m”, “61 people”; null for words that are no single number. */
export function readFigure(words: string): Figure | null {
  const found = FIGURE.exec(words.trim())?.groups;
  if (!found?.number) return null;
  const number = Number(found.number.replace(/[, ]/g, ""));
  const scale = SCALES[found.scale?.toLowerCase() ?? ""] ?? 1;
  const sign = found.sign === "-" || found.sign === "−" ? -1 : 1;
  const value = (sign * Math.round(number * scale * 1e6)) / 1e6;
  if (!Number.isFinite(value)) return null;
  return { value, unit: found.money ?? found.pounds ?? (found.percent ? "%" : (found.rest ?? "").trim()) };
}
