import type { PeriodRemark, ReadPeriod } from "./asked-period.ts";

/** What of a period was not taken as somebody asked for it, and what to write instead; nothing where all was. */
export function PeriodRemarks({ unread, remarks }: Pick<ReadPeriod, "unread" | "remarks">) {
  if (unread.length + remarks.length === 0) return null;
  const words = unread.map((one) => `“${one}”`).join(" and ");
  return (
    <p class="cm-measure" role="status">
      {[
        ...(unread.length > 0
          ? [`We cannot read ${words} as a day. Write for example “1 September 2026”.`]
          : []),
        ...remarks.map((remark) => REMARKS[remark]),
      ].join(" ")}
    </p>
  );
}

const REMARKS: Readonly<Record<PeriodRemark, string>> = {
  "turned-round": "The first day that you gave comes after the last, so we read them the other way round.",
  "begins-later": "The first day that you gave is still to come. Here is the usual time instead.",
  "ends-later": "Some of these days are still to come, so this goes up to today.",
};
