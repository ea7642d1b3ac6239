import type { Aside } from "../../../kernel/paper.ts";
import { Details } from "../../../ui/components/details/details.tsx";
import { sayMany } from "../../../ui/words/number-words.ts";
import { sayCellPlace } from "./cell.words.ts";

const KINDS: Readonly<Record<Aside["kind"], string>> = {
  footnote: "Footnote",
  comment: "Comment",
  deleted: "Deleted words",
  hidden: "Hidden words",
  "text-box": "Text box",
  object: "Picture or object",
  note: "Note",
  unreadable: "Not readable",
};

/** What stands beside the text of a paper: kept with it, and not part of the plan. */
export function Asides({ asides }: { asides: readonly Aside[] }) {
  if (asides.length === 0) return null;
  return (
    <Details summary={`Beside the text (${sayMany(asides.length, "remark")}, kept with the paper)`}>
      <p>
        Footnotes, comments, hidden and deleted words are no part of the plan. They stay with the paper; copy
        what you need into a cell with “Change”.
      </p>
      <ul>
        {asides.map(({ kind, text, where, by }) => (
          <li>
            <strong>{KINDS[kind]}</strong>
            {by ? ` by ${by}` : ""}
            {where ? ` (${sayCellPlace(where).toLowerCase()})` : ""}: <span class="cm-said">“{text}”</span>
          </li>
        ))}
      </ul>
    </Details>
  );
}
