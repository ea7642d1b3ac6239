import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import { sayMany, sayNumber } from "../../../ui/words/number-words.ts";
import type { FormatRequestRow } from "./format-request.table.ts";
import { answerBy, type FormatCounts, formatName } from "./format-request.ts";

/** `12 requests: 11 are answered, 10 of them within ten working days.` */
export function sayFormatCounts({ asked, answered, inTime }: FormatCounts): string {
  if (asked === 0) return "Nobody has asked for a public page in another form yet.";
  const told =
    answered === 0
      ? "none is answered yet"
      : `${sayNumber(answered)} ${answered === 1 ? "is" : "are"} answered, ${sayNumber(inTime)} of them within ten working days`;
  return `${sayMany(asked, "request")}: ${told}.`;
}

/** How a request stands, in a few words. */
export function sayStateOf({
  askedAt,
  answeredAt,
}: Pick<FormatRequestRow, "askedAt" | "answeredAt">): string {
  return answeredAt
    ? `Answered on ${sayDay(dayInScotland(answeredAt), "short")}`
    : `To be answered by ${sayDay(answerBy(askedAt), "short")}`;
}

/** The requests as they are taken away: nothing of what people wrote or how to reach them. */
export function formatRequestTable(list: readonly FormatRequestRow[]): WrittenTable {
  return {
    title: "Asked for in another form",
    columns: ["Number", "Form", "Page", "Asked on", "Answer due", "Answered on", "What was done"].map(
      (heading) => ({ heading }),
    ),
    rows: list.map(({ number, format, path, askedAt, answer, answeredAt }) => [
      number,
      formatName(format),
      path,
      { day: dayInScotland(askedAt) },
      { day: answerBy(askedAt) },
      answeredAt ? { day: dayInScotland(answeredAt) } : null,
      answer,
    ]),
  };
}
