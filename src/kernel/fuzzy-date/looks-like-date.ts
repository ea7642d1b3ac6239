import type { DateKind } from "./date-reading.ts";
import type { Find } from "./finds.ts";
import { findsIn } from "./finds.ts";
import { type Line, words } from "./grammar.ts";
import { judge } from "./judgement.ts";
import { tokensOf } from "./tokens.ts";

const MOST_TOKENS = 40;
const MOST_CHARACTERS = 400;

/** How many words may stand beside a date for the cell still to be a timescale ("Clarification and mapping by June 2016"). */
const MOST_BESIDE = 4;

/** Money, shares and staff make a cell a resource or a measure, whatever year stands in it. */
const RESOURCES = words("£ $ € % fte wte cost costs staffing staff salary salaries hours");

/** Whether a cell as a whole is a date or a timescale, so that it can be noticed where it has slid into another column. */
export function looksLikeDate(text: string): boolean {
  if (text.length > MOST_CHARACTERS) return false;
  const line: Line = { text, tokens: tokensOf(text), prose: false, dated: null };
  if (line.tokens.length === 0 || line.tokens.length > MOST_TOKENS) return false;
  const finds = findsIn(line);
  const { reading, wordsBeside } = judge(line, finds, {});
  if (reading.kind === "none") return isAwaited(line, finds);
  if (wordsBeside > MOST_BESIDE || line.tokens.some((token) => RESOURCES.has(token.text))) return false;
  if (wordsBeside === 0 && reading.kind !== "recurring") return true;
  const plain = finds.some((find) => find.is === "recurrence" && !find.describes);
  return !finds.some(
    (find) => !(plain && find.is === "recurrence") && describesSomethingElse(line, find, reading.kind),
  );
}

/** "TBC", "ASAP", "short term" and nothing else. */
function isAwaited(line: Line, finds: readonly Find[]): boolean {
  const waits = finds.some((find) => find.is === "undecided" && find.sort !== "absent");
  if (!waits) return false;
  const used = finds.reduce((sum, find) => sum + find.next - find.first, 0);
  const rest = line.tokens.length - used - line.tokens.filter((token) => token.kind === "mark").length;
  return rest <= 2;
}

/** "Annual report", "3 year programme", "Board approval once agreed": time words that only describe a noun or hang on a sentence. */
function describesSomethingElse(line: Line, find: Find, kind: DateKind): boolean {
  const follows = line.tokens[find.next]?.kind === "word";
  if (find.is === "recurrence") return kind === "recurring" && find.describes;
  if (find.is === "lasting") return kind === "ongoing" && find.describes;
  if (find.is === "duration") return kind === "relative" && find.bare && (follows || find.first > 0);
  if (find.is === "event")
    return find.when === null && find.first > 0 && line.tokens[find.first - 1]?.kind === "word";
  // "SIMD 2020", "Police Plan 2023-26": a year that only names an edition.
  const isNumber = find.is === "date" && line.tokens[find.first]?.kind === "number";
  return isNumber && (kind === "year" || kind === "interval") && line.tokens[find.first - 1]?.kind === "word";
}
