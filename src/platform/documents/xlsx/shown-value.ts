import { plainText } from "./plain-text.ts";
import { plainNumber, showNumber, showWords } from "./show-number.ts";

export interface Shown {
  readonly text: string;
  /** The value itself, where the format shows nothing of it (";;;"). */
  readonly unseen: string | null;
}

export interface ShownBy {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly from1904: boolean;
}

/** What a cell shows: `t` and `s` of the cell, and the words of its value or of the text within it (ECMA-376, 18.3.1.4). */
export function shownValue(
  { strings, formats, from1904 }: ShownBy,
  type: string,
  value: string,
  style: number,
) {
  const format = formats[style] ?? "General";
  switch (type) {
    case "b":
      return seen(value.trim() === "1" || value.trim() === "true" ? "TRUE" : "FALSE");
    case "e":
      return seen(value);
    case "s": {
      const words = strings[Number(value)] ?? "";
      return seenOr(showWords(words, format), words);
    }
    case "inlineStr":
    case "str": {
      const words = plainText(value);
      return seenOr(showWords(words, format), words);
    }
    case "d": {
      const days = serialOf(value);
      return days === null
        ? seen(value)
        : shownNumber(days, /[dmyhs]/i.test(format) ? format : "dd/mm/yyyy", false);
    }
    default: {
      const number = Number(value);
      return value.trim() === "" || !Number.isFinite(number)
        ? seen(value)
        : shownNumber(number, format, from1904);
    }
  }
}

function shownNumber(value: number, format: string, from1904: boolean): Shown {
  return seenOr(showNumber(value, format, from1904), plainNumber(value));
}

function seen(text: string): Shown {
  return { text, unseen: null };
}

function seenOr(text: string, value: string): Shown {
  return text.trim() === "" && value.trim() !== "" ? { text: "", unseen: value.trim() } : seen(text);
}

/** A date that the file writes as ISO 8601 does, as Excel's days from 1900. */
function serialOf(value: string): number | null {
  const milliseconds = Date.parse(/T/.test(value) ? `${value.replace(/Z$/, "")}Z` : value);
  return Number.isNaN(milliseconds) ? null : milliseconds / 86_400_000 + 25_569;
}
