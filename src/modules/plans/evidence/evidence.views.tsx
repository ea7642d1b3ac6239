import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Choices } from "../../../ui/components/choices/choices.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { FileField, type KeptFile } from "../../../ui/components/field/file-field.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form, FormKey } from "../../../ui/components/form/form.tsx";
import { Icon } from "../../../ui/components/icon/icon.tsx";
import { TypedLink } from "../../../ui/components/links/links.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { blankForm, type FormState, hasProblems } from "../../../ui/form-state.ts";
import type { ActionDesk } from "../actions/action-desk.store.ts";
import type { MeasureRow } from "../measures/measure.table.ts";
import { planPaths } from "../paths.ts";
import type { EvidenceRow } from "./evidence.table.ts";

interface EvidencePanelProps {
  slug: string;
  desk: ActionDesk;
  form: FormState;
  /** A verdict that was sent and refused, with the evidence it was about. */
  verdict: { readonly state: FormState; readonly about?: string } | null;
  /** The file that came with the form when it was refused. */
  kept: KeptFile | null;
  mayAdd: boolean;
  mayLook: boolean;
  /** The person who looks: nobody judges their own evidence. */
  viewer: string | null;
}

/** Each measure with what shows it, and the form to add more. */
export function EvidencePanel({
  slug,
  desk,
  form,
  verdict,
  kept,
  mayAdd,
  mayLook,
  viewer,
}: EvidencePanelProps) {
  const { action, measures, sharedMeasures, evidence } = desk;
  const loose = evidence.filter(({ measureId }) => !measures.some(({ id }) => id === measureId));
  const shown = (row: EvidenceRow) => (
    <Shown
      slug={slug}
      row={row}
      desk={desk}
      mayLook={mayLook}
      viewer={viewer}
      refused={verdict?.about === row.id ? verdict.state : null}
    />
  );
  return (
    <section aria-labelledby="evidence-heading">
      <h2 id="evidence-heading">Measures and evidence</h2>
      {measures.length + sharedMeasures.length === 0 ? (
        <p class="cm-small">It is not said yet how one will know.</p>
      ) : null}
      <ul class="cm-rows">
        {measures.map((measure) => {
          const held = evidence.filter(({ measureId }) => measureId === measure.id);
          return (
            <li>
              <p>
                <Icon
                  name={
                    held.some(({ verdict }) => verdict === "accepted")
                      ? "finished"
                      : held.length > 0
                        ? "evidence"
                        : "none"
                  }
                />{" "}
                <strong>{measure.text}</strong>
              </p>
              {measure.kind === "on-time" ? (
                <p class="cm-small">
                  <a href={planPaths.measure(slug, measure.id)}>Worked out from the plan’s dates</a>
                </p>
              ) : (
                <>
                  {held.length === 0 ? <p class="cm-small">No evidence yet.</p> : held.map(shown)}
                  <p class="cm-small">
                    <a href={planPaths.measure(slug, measure.id)}>
                      {measure.kind === "number"
                        ? "Its readings, and where it is to go"
                        : "What kind of measure it is"}
                      <span class="cm-vh">: {measure.text}</span>
                    </a>
                  </p>
                </>
              )}
            </li>
          );
        })}
        {sharedMeasures.map((measure) => (
          <li>
            <p>{measure.text}</p>
            <p class="cm-small cm-quiet">A measure of all the actions under this heading</p>
          </li>
        ))}
        {loose.map((row) => (
          <li>{shown(row)}</li>
        ))}
      </ul>
      {evidence.length > 0 ? (
        <TableDownloads table={planPaths.evidence(slug, action.number)} label="Take the evidence" />
      ) : null}
      {mayAdd ? (
        <Details summary="Add evidence" open={hasProblems(form)}>
          <EvidenceForm
            slug={slug}
            number={action.number}
            measures={measures.filter(({ kind }) => kind !== "on-time")}
            form={form}
            kept={kept}
          />
        </Details>
      ) : null}
    </section>
  );
}

function EvidenceForm({
  slug,
  number,
  measures,
  form,
  kept,
}: {
  slug: string;
  number: number;
  measures: readonly MeasureRow[];
  form: FormState;
  kept: KeptFile | null;
}) {
  const shown: FormState = hasProblems(form)
    ? form
    : { typed: { audience: "partners", measure: measures[0]?.id ?? "", ...form.typed } };
  return (
    <Form action={planPaths.evidence(slug, number)} state={form} files>
      <FormKey form={form} />
      {measures.length > 0 ? (
        <SelectField
          form={shown}
          name="measure"
          id="evidence-measure"
          label="Which measure does it show?"
          options={measures.map(({ id, text }) => ({ value: id, label: text }))}
        />
      ) : null}
      <FileField
        form={shown}
        name="file"
        id="evidence-file"
        label="A file"
        hint="Up to 25 MB. Where a photo was taken is removed from it."
        kept={kept}
      />
      <TextField form={shown} name="url" id="evidence-url" type="url" label="Or the address of a page" />
      {measures.some(({ kind }) => kind === "number") ? (
        <TextField
          form={shown}
          name="value"
          id="evidence-value"
          label="Or the number as it stands"
          letters={10}
        />
      ) : null}
      <TextField form={shown} name="title" id="evidence-title" label="What is it?" optional />
      <Choices
        form={shown}
        name="audience"
        id="evidence-audience"
        label="Who may see it?"
        picks={[
          { value: "partners", label: "Partners only" },
          { value: "public", label: "Everyone, once the plan is published" },
        ]}
      />
      <Button kind="secondary">Add it</Button>
    </Form>
  );
}

interface ShownProps {
  slug: string;
  row: EvidenceRow;
  desk: ActionDesk;
  mayLook: boolean;
  viewer: string | null;
  /** The verdict on it as it was sent, where it was refused. */
  refused: FormState | null;
}

function Shown({ slug, row, desk, mayLook, viewer, refused }: ShownProps) {
  const giver = desk.names.get(row.addedBy) ?? "somebody";
  const judge = row.seenBy ? (desk.names.get(row.seenBy) ?? "somebody") : null;
  return (
    <div class="cm-small">
      <p>
        {row.kind === "file" ? (
          <a href={planPaths.evidenceFile(slug, row.id)}>{row.title}</a>
        ) : row.url ? (
          <TypedLink href={row.url}>{row.title}</TypedLink>
        ) : (
          `${row.title}${row.value && row.value !== row.title ? `: ${row.value}` : ""}`
        )}{" "}
        <span class="cm-quiet">
          from {giver}, {sayDay(dayInScotland(row.addedAt), "short")},{" "}
          {row.isPublic ? "public" : "partners only"}
        </span>
      </p>
      {row.verdict ? (
        <p>
          {row.verdict === "accepted"
            ? `Accepted by ${judge}.`
            : `Sent back by ${judge}: “${row.verdictReason ?? ""}”`}
        </p>
      ) : mayLook && row.addedBy !== viewer ? (
        <Details summary="Look at it and say whether it shows what it should" open={refused !== null}>
          <Form action={planPaths.verdict(slug, row.id)} guard={false}>
            <TextArea
              form={refused ?? blankForm}
              name="reason"
              id={refused ? "verdict-reason" : `reason-${row.id}`}
              label="If you send it back: what is missing?"
              optional
              rows={2}
            />
            <div class="cm-buttons">
              <Button kind="secondary" name="verdict" value="accepted">
                Accept it
              </Button>
              <Button kind="secondary" name="verdict" value="sent-back">
                Send it back
              </Button>
            </div>
          </Form>
        </Details>
      ) : (
        <p class="cm-quiet">Not looked at yet by a second person.</p>
      )}
    </div>
  );
}
