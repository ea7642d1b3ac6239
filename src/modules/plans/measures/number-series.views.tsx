import { sayDay } from "../../../kernel/calendar-date.ts";
import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { NumberLine } from "../../../ui/components/number-line/number-line.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { readFigure } from "./figure.ts";
import { saySeries, withUnit } from "./measure.words.ts";
import { type Aims, type Read, seriesOf } from "./series.ts";

interface NumberSeriesProps {
  /** What is measured: the table's name. */
  text: string;
  aims: Aims;
  given: readonly Read[];
  /** The address of its readings as a table. */
  table: string;
}

/** How a number went: a sentence, a small line, the same as a table. */
export function NumberSeries({ text, aims, given, table }: NumberSeriesProps) {
  const series = seriesOf(aims, given);
  const sentence = saySeries(series, aims);
  const level = (words: string | null) => {
    const figure = words ? readFigure(words) : null;
    return words && figure ? { value: figure.value, words: withUnit(words, aims.unit) } : null;
  };
  return (
    <>
      <p class="cm-measure">
        <strong>{sentence}</strong>
      </p>
      {series.readings.length === 0 ? null : (
        <>
          <NumberLine
            sentence={sentence}
            points={series.readings.map(({ on, value, words, isAccepted }) => ({
              on,
              value,
              words: withUnit(words, aims.unit),
              isFirm: isAccepted,
            }))}
            baseline={level(aims.baseline)}
            aim={level(aims.aim)}
          />
          <Details summary="The same as a table">
            <DataTable
              caption={`Readings: ${text}`}
              hideCaption
              narrow
              columns={[
                { heading: "Day", cell: ({ on }) => sayDay(on, "short") },
                { heading: "Reading", numeric: true, cell: ({ words }) => withUnit(words, aims.unit) },
                {
                  heading: "Looked at",
                  cell: ({ isAccepted }) => (isAccepted ? "Accepted" : "Not yet by a second person"),
                },
              ]}
              rows={series.readings}
            />
            <TableDownloads table={table} label="Take the readings" />
          </Details>
        </>
      )}
    </>
  );
}
