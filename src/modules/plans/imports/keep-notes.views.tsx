import { Picks } from "../../../ui/components/choices/picks.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { Hidden } from "../../../ui/components/form/form.tsx";
import { allTypedIn, type FormState } from "../../../ui/form-state.ts";
import { capital, sayCount } from "../../../ui/words/number-words.ts";
import type { EffectiveCell } from "../reading/index.ts";
import { sayBecause, sayWhere } from "./cell.words.ts";
import { keepField, keepOffered } from "./review-fields.ts";

interface KeepNotesProps {
  cells: readonly EffectiveCell[];
  tables: number;
  form: FormState;
}

/** A longer list waits behind its words, so that the plan itself is not pushed out of sight. */
const MOST_OPEN = 6;

/** The words that have no place in the plan, each to be kept as a note of its action or improvement. */
export function KeepNotes({ cells, tables, form }: KeepNotesProps) {
  if (cells.length === 0) return null;
  const isSent = form.typed[keepOffered] !== undefined;
  const kept = isSent ? allTypedIn(form, keepField) : cells.flatMap(({ id, kept }) => (kept ? [id] : []));
  const fit = `${capital(sayCount(cells.length))} ${cells.length === 1 ? "cell fits" : "cells fit"}`;
  return (
    <Details
      summary={`${fit} no field of a plan (${kept.length} kept as notes)`}
      open={kept.length < cells.length && cells.length <= MOST_OPEN}
    >
      <Hidden name={keepOffered} value="yes" />
      <fieldset class="cm-q">
        <legend>Which are to be kept as notes?</legend>
        <p class="cm-hint">
          A note stands with the action or the improvement beside it. What is not kept stays with the paper
          only.
        </p>
        <Picks
          name={keepField}
          id="keep"
          type="checkbox"
          chosen={kept}
          picks={cells.map((cell) => ({
            value: cell.id,
            label: <span class="cm-said">“{cell.text}”</span>,
            hint: sayOrigin(cell, tables),
          }))}
        />
      </fieldset>
    </Details>
  );
}

function sayOrigin(cell: EffectiveCell, tables: number): string {
  const under = cell.heading ? `, under “${cell.heading}”` : "";
  return `${sayWhere(cell, tables)}${under}. ${cell.kept ? "" : sayBecause(cell.because)}`.trim();
}
