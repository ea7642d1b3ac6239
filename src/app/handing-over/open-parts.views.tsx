import type { Child } from "hono/jsx";
import { DataTable } from "../../ui/components/data-table/data-table.tsx";
import { Hidden } from "../../ui/components/form/form.tsx";
import { marksOf, type OpenPart } from "./gather-open.ts";

type Thing = OpenPart["things"][number];

interface OpenPartsProps {
  parts: readonly OpenPart[];
  /** Who takes each thing over, where one can choose. */
  taker?: ((part: OpenPart, thing: Thing) => Child) | undefined;
  /** Several bodies end at once: whose it is. */
  named?: boolean;
}

/** Everything that is open, kind by kind, with what becomes of it. */
export function OpenParts({ parts, taker, named = false }: OpenPartsProps) {
  return (
    <>
      {parts.map((part) => {
        const { from, holding, things } = part;
        const heading = named ? `${holding.heading}: ${from.name}` : holding.heading;
        return (
          <section aria-label={heading}>
            <h3>
              {heading} <span class="cm-quiet">{things.length}</span>
            </h3>
            <p>{holding.becomes}</p>
            <DataTable
              caption={heading}
              hideCaption
              plain
              rows={things}
              columns={[
                {
                  heading: "What",
                  cell: ({ href, title }) => (href ? <a href={href}>{title}</a> : title),
                  long: true,
                },
                { heading: "Where", cell: ({ detail }) => detail || "–", long: true },
                ...(taker && holding.way !== "goes"
                  ? [{ heading: "Who takes it over", cell: (thing: Thing) => taker(part, thing) }]
                  : []),
              ]}
            />
          </section>
        );
      })}
    </>
  );
}

/** What was listed, carried along with the form. */
export function Seen({ parts }: { parts: readonly OpenPart[] }) {
  return (
    <>
      {marksOf(parts).map((mark) => (
        <Hidden name="seen" value={mark} />
      ))}
    </>
  );
}
