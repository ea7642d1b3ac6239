import { allowed } from "../../../platform/access/predicate.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { type FormState, hasProblems } from "../../../ui/form-state.ts";
import { DeskPage } from "../frame.views.tsx";
import { partnershipPaths } from "../paths.ts";
import { changesJargon } from "../policy.ts";
import { SavedMeanwhile, SetUpCrumbs } from "../set-up.views.tsx";
import { type Jargon, writeJargon } from "./jargon.ts";

const TITLE = "Plain words";

const NOTICES: Readonly<Record<string, string>> = { changed: "The list is saved." };

interface JargonPageProps {
  visit: Visit;
  list: readonly Jargon[];
  form: FormState;
  /** What somebody else saved meanwhile. */
  conflict?: { readonly theirs: string; readonly at: Date; readonly by: string | null } | null;
}

/** The words that the partnership would rather not use in public: read by everybody at the desk, written as a list. */
export function JargonPage({ visit, list, form, conflict = null }: JargonPageProps) {
  const changes = allowed(changesJargon, visit.scope, null);
  const address = partnershipPaths.jargon(visit.tenant.slug);
  return (
    <DeskPage visit={visit} title={TITLE} error={hasProblems(form)} notice={noticeSaid(visit, NOTICES)}>
      <SetUpCrumbs tenant={visit.tenant} here={TITLE} />
      {conflict ? (
        <SavedMeanwhile
          visit={visit}
          saved={conflict}
          fields={[{ name: "list", label: "The list" }]}
          theirs={{ list: conflict.theirs }}
          yours={form.typed}
        />
      ) : null}
      <ErrorSummary form={form} />
      <PageHead
        title={
          <>
            {TITLE} <span class="cm-quiet">{list.length}</span>
          </>
        }
        intro="Words that this partnership would rather not use in public. Whoever writes for everybody is told when one of them stands in the text, and how old a reader would have to be. It stops nobody from publishing."
      />
      {list.length > 0 ? (
        <>
          <DataTable
            caption="Words and what to say instead"
            hideCaption
            plain
            columns={[
              { heading: "Rather not", cell: ({ word }: Jargon) => word },
              { heading: "Say instead", cell: ({ instead }: Jargon) => instead || "It depends" },
            ]}
            rows={list}
          />
          <TableDownloads table={address} />
        </>
      ) : (
        <p class="cm-measure">No word is on the list yet.</p>
      )}
      {changes ? (
        <Details
          summary={list.length > 0 ? "Change the list" : "Begin the list"}
          open={hasProblems(form) || conflict !== null || list.length === 0}
        >
          <Form action={address} state={form}>
            <Hidden name="seen" value={writeJargon(list)} />
            <TextArea
              form={form}
              name="list"
              label="A word or a few words to a line"
              hint={
                list.length > 0
                  ? "Behind a colon, what to say instead: “stakeholder: people with an interest”."
                  : "Behind a colon, what to say instead. These are words to begin with: take out what does not fit, and add your own. Nothing holds until you save it."
              }
              rows={16}
            />
            <ButtonRow>
              <Button>Save the list</Button>
            </ButtonRow>
          </Form>
        </Details>
      ) : null}
    </DeskPage>
  );
}
