import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import { sayMany } from "../../../ui/words/number-words.ts";
import { planPaths } from "../paths.ts";
import type { PaperContent } from "./brought-content.ts";

interface HiddenPartsProps {
  slug: string;
  number: number;
  content: PaperContent;
  form: FormState;
}

/** What a workbook hides, sheet by sheet and row by row, with the choice whether it is read; nothing where it hides nothing. */
export function HiddenParts({ slug, number, content, form }: HiddenPartsProps) {
  const { hidden } = content;
  if (!hidden) return null;
  const { isRead } = hidden;
  const asides = (isRead ? hidden.facts : content.facts).asides.filter(({ kind }) => kind === "hidden");
  const parts = asides.map(({ text }) => firstWords(text));
  return (
    <Details
      summary={`This workbook hides ${sayMany(parts.length, "sheet, row or cell", "sheets, rows or cells")}: ${isRead ? "they are read" : "they are left out"}`}
    >
      <ul>
        {parts.slice(0, MOST).map((text) => (
          <li class="cm-said">“{text}”</li>
        ))}
      </ul>
      {parts.length > MOST ? <p>And {parts.length - MOST} more.</p> : null}
      <Form action={planPaths.importReading(slug, number)} guard={false}>
        <Hidden name="version" value={String(form.typed.version ?? "")} />
        <Hidden name="what" value="hidden" />
        <ButtonRow>
          <Button kind="secondary">{isRead ? "Leave out what is hidden" : "Read what is hidden, too"}</Button>
        </ButtonRow>
      </Form>
    </Details>
  );
}

const MOST = 40;

function firstWords(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 120 ? `${line.slice(0, 119).trimEnd()}…` : line;
}
