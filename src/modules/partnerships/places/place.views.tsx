import type { Child } from "hono/jsx";
import type { Problem, Typed } from "../../../kernel/invalid.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Button, ButtonLink, ButtonRow } from "../../../ui/components/button/button.tsx";
import type { ComparedField } from "../../../ui/components/conflict-notice/find-differences.ts";
import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { Empty } from "../../../ui/components/empty/empty.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { type FormState, hasProblems, typedIn } from "../../../ui/form-state.ts";
import { DeskPage } from "../frame.views.tsx";
import { partnershipPaths } from "../paths.ts";
import { changesPlaces } from "../policy.ts";
import { SetUpCrumbs } from "../set-up.views.tsx";
import { BoundaryForms } from "./boundary.views.tsx";
import type { PlaceRow } from "./place.table.ts";
import { placeKindName, placeKinds } from "./place.ts";

const TITLE = "Places";

const NOTICES: Readonly<Record<string, string>> = {
  added: "The place is added.",
  changed: "The changes are saved.",
  "outline-set": "The outline is saved. Everybody can see it on the place’s public page.",
  "outline-removed": "The outline is taken away.",
};

/** Every place of the partnership. */
export function PlaceList({ visit, list }: { visit: Visit; list: readonly PlaceRow[] }) {
  const { slug, words } = visit.tenant;
  const changes = allowed(changesPlaces, visit.scope, null);
  const add = changes ? <ButtonLink href={partnershipPaths.newPlace(slug)}>Add a place</ButtonLink> : null;
  return (
    <DeskPage visit={visit} title={TITLE} notice={noticeSaid(visit, NOTICES)}>
      <SetUpCrumbs tenant={visit.tenant} here={TITLE} />
      <PageHead
        title={
          <>
            {TITLE} <span class="cm-quiet">{list.length}</span>
          </>
        }
        intro="Areas, localities and neighbourhoods that plans and figures are about. Everybody can see them, with the plans that are published for them."
        actions={list.length > 0 ? add : null}
      />
      {list.length === 0 ? (
        <Empty heading="No place yet" actions={add}>
          <p>
            Begin with the localities into which the area is divided; a plan can then say which place it is
            for.
          </p>
        </Empty>
      ) : (
        <>
          <DataTable
            caption="Places by name"
            hideCaption
            plain
            columns={[
              {
                heading: "Name",
                cell: ({ id, name }) =>
                  changes ? <a href={partnershipPaths.place(slug, id)}>{name}</a> : name,
              },
              { heading: "What it is", cell: ({ kind }) => placeKindName(kind, words) },
              { heading: "Official code", cell: ({ code }) => code ?? "None" },
              { heading: "Outline", cell: ({ boundary }) => (boundary ? "Known" : "Not yet") },
            ]}
            rows={list}
          />
          <TableDownloads table={partnershipPaths.places(slug)} search={visit.search} />
        </>
      )}
    </DeskPage>
  );
}

interface PlaceFormPageProps {
  visit: Visit;
  form: FormState;
  /** The one that is changed; null for a new one. */
  place: PlaceRow | null;
  /** The form of its outline, where it was refused. */
  boundary?: FormState;
  /** What somebody else wrote meanwhile, above the form. */
  conflict?: Child;
}

/** Adding a place, and changing one. */
export function PlaceFormPage({ visit, form, place, boundary, conflict }: PlaceFormPageProps) {
  const refused = boundary && hasProblems(boundary) ? boundary : form;
  const { slug, words } = visit.tenant;
  const list = partnershipPaths.places(slug);
  const title = place ? `Change ${place.name}` : "Add a place";
  return (
    <DeskPage
      visit={visit}
      title={title}
      width="narrow"
      error={hasProblems(refused)}
      notice={noticeSaid(visit, NOTICES)}
    >
      <SetUpCrumbs tenant={visit.tenant} above={[{ label: TITLE, href: list }]} here={title} />
      {conflict}
      <ErrorSummary form={refused} />
      <h1>{title}</h1>
      <Form action={place ? partnershipPaths.place(slug, place.id) : list} state={form}>
        {place ? <Hidden name="version" value={typedIn(form, "version")} /> : null}
        <TextField form={form} name="name" label="Name" />
        <SelectField
          form={form}
          name="kind"
          label="What is it?"
          options={[
            { value: "", label: "Choose" },
            ...Object.keys(placeKinds).map((kind) => ({ value: kind, label: placeKindName(kind, words) })),
          ]}
        />
        <TextField
          form={form}
          name="code"
          label="Official code"
          hint="An S and eight figures, such as S12000017. Figures from other sources find the place by it."
          optional
          letters={20}
        />
        <ButtonRow>
          <Button>{place ? "Save the changes" : "Add the place"}</Button>
          <a href={list}>Leave without saving</a>
        </ButtonRow>
      </Form>
      {place ? <BoundaryForms visit={visit} place={place} form={boundary ?? sourceOf(place)} /> : null}
    </DeskPage>
  );
}

/** Where its outline comes from, to begin the next one with. */
function sourceOf({ boundarySource }: PlaceRow): FormState {
  return { typed: { source: boundarySource ?? "" } };
}

/** The fields of a place as its form holds them. */
export function typedPlace(row: PlaceRow): Typed {
  return { name: row.name, kind: row.kind, code: row.code ?? "", version: String(row.version) };
}

/** What a conflict compares. */
export function placeFields({ words }: Visit["tenant"]): readonly ComparedField[] {
  return [
    { name: "name", label: "Name" },
    { name: "kind", label: "What it is", say: (kind) => placeKindName(kind, words) },
    { name: "code", label: "Official code" },
  ];
}

export const placeNameTaken: Problem = {
  field: "name",
  message: "There is a place of this kind and name already. Change that one, or give another name",
};
