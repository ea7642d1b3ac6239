import { sayMany, sayNumber } from "../../words/number-words.ts";
import { DataTable } from "../data-table/data-table.tsx";
import { Details } from "../details/details.tsx";
import {
  type Part,
  type PartName,
  type ProgressCounts,
  partsOfProgress,
  totalOf,
} from "./progress-counts.ts";
import { progressSentence } from "./progress-words.ts";
import { sharesOf } from "./shares.ts";

interface ProgressProps {
  counts: ProgressCounts;
  /** Where the actions of one part are listed; without it the key has no links. */
  hrefOf?: (part: PartName) => string;
  /** The figures again as a table, behind "The same as a table". */
  table?: boolean;
}

/** How a plan stands: a sentence, a picture with its key, and the same as a table. */
export function Progress({ counts, hrefOf, table }: ProgressProps) {
  const parts = partsOfProgress(counts);
  const { first, rest } = progressSentence(counts);
  return (
    <>
      <figure class="cm-chart">
        <figcaption>
          <strong>{first}</strong>
          {rest === "" ? null : ` ${rest}`}
        </figcaption>
        {parts.length === 0 ? null : <Bar parts={parts} />}
        {parts.length === 0 ? null : <Key parts={parts} hrefOf={hrefOf} />}
      </figure>
      {table && parts.length > 0 ? (
        <Details summary="The same as a table">
          <ProgressTable parts={parts} />
        </Details>
      ) : null}
    </>
  );
}

function Bar({ parts }: { parts: readonly Part[] }) {
  const total = totalOf(parts);
  const label = `Bar of ${sayMany(total, "action")}: ${parts.map(sayPart).join(", ")}.`;
  let before = 0;
  return (
    <svg class="cm-bar" role="img" aria-label={label}>
      {parts.map((part) => {
        const x = percent(before, total);
        before += part.count;
        return (
          <>
            <rect class={`f-${part.name}`} x={x} y="0" width={percent(part.count, total)} height="100%" />
            {x === "0%" ? null : <rect class="cm-bar__line" x={x} y="0" width="2" height="100%" />}
          </>
        );
      })}
    </svg>
  );
}

function Key({
  parts,
  hrefOf,
}: {
  parts: readonly Part[];
  hrefOf: ((part: PartName) => string) | undefined;
}) {
  return (
    <ul class="cm-key">
      {parts.map((part) => (
        <li>
          <svg class="sw" aria-hidden="true" focusable="false">
            <rect class={`f-${part.name}`} width="100%" height="100%" />
          </svg>
          {hrefOf ? <a href={hrefOf(part.name)}>{sayPart(part)}</a> : <span>{sayPart(part)}</span>}
        </li>
      ))}
    </ul>
  );
}

function ProgressTable({ parts }: { parts: readonly Part[] }) {
  const shares = sharesOf(parts.map((part) => part.count));
  const rows = parts.map((part, index) => ({
    heading: part.heading,
    count: part.count,
    share: shares[index] ?? 0,
  }));
  return (
    <DataTable
      caption="Actions by status"
      hideCaption
      plain
      narrow
      columns={[
        { heading: "Status", cell: (row) => row.heading },
        { heading: "Actions", numeric: true, cell: (row) => sayNumber(row.count) },
        { heading: "Share", numeric: true, cell: (row) => `${row.share} %` },
      ]}
      rows={rows}
      sum={["All", sayNumber(totalOf(parts)), "100 %"]}
    />
  );
}

function sayPart(part: Part): string {
  return `${sayNumber(part.count)} ${part.word}`;
}

function percent(count: number, total: number): string {
  return `${Number(((count * 100) / total).toFixed(2))}%`;
}
