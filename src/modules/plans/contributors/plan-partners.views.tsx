import type { Visit } from "../../../platform/web/visit.ts";
import { Box } from "../../../ui/components/box/box.tsx";
import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { Links } from "../../../ui/components/links/links.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { capital, sayCount, sayList } from "../../../ui/words/number-words.ts";
import { planPaths } from "../paths.ts";
import { PlanPartPage } from "../plans/plan-part.views.tsx";
import type { PlanSheet, SheetAction } from "../plans/plan-sheet.store.ts";
import { type SheetPartner, sayAction, withoutRole } from "./plan-partners.props.ts";

interface PartnersPageProps {
  visit: Visit;
  sheet: PlanSheet;
  partners: readonly SheetPartner[];
}

/** Each body with what it leads, helps with and is concerned by; first, as a sentence, the partners without a part. */
export function PartnersPage({ visit, sheet, partners }: PartnersPageProps) {
  const { slug } = visit.tenant;
  const without = withoutRole(partners);
  const shared = sheet.improvements
    .flatMap(({ actions }) => actions)
    .filter(({ leads }) => leads.some(({ party }) => party?.standsForAll)).length;
  const link = (action: SheetAction) => ({
    label: sayAction(action),
    href: planPaths.action(slug, action.number),
  });
  return (
    <PlanPartPage visit={visit} sheet={sheet} here="partners" way="Partners">
      {without.length > 0 ? (
        <Box tone="todo" heading="Partners without a part in this plan">
          <p>
            {capital(sayCount(without.length))}{" "}
            {without.length === 1 ? "partner neither leads" : "partners neither lead"} nor{" "}
            {without.length === 1 ? "helps" : "help"} with any action:{" "}
            {sayList(without.map(({ name }) => name))}.
          </p>
          {shared > 0 ? (
            <p class="cm-small">
              {capital(sayCount(shared))} {shared === 1 ? "action is" : "actions are"} led by all partners
              together; that is not counted as a part of one’s own.
            </p>
          ) : null}
        </Box>
      ) : (
        <p>Every partner leads or helps with something in this plan.</p>
      )}
      <DataTable
        caption="What each body and group does in this plan"
        columns={[
          { heading: "Body or group", cell: ({ name }: SheetPartner) => name },
          {
            heading: "Leads",
            cell: ({ leads }) => (leads.length > 0 ? <Links small links={leads.map(link)} /> : "Nothing"),
          },
          {
            heading: "Helps with",
            cell: ({ helps }) =>
              helps.length > 0 ? (
                <ul class="cm-links cm-small">
                  {helps.map(({ action, part }) => (
                    <li>
                      <a href={link(action).href}>{sayAction(action)}</a>
                      {part ? ` (${part})` : ""}
                    </li>
                  ))}
                </ul>
              ) : (
                "Nothing"
              ),
          },
          {
            heading: "Concerned by",
            cell: ({ concernedBy }) =>
              concernedBy.length > 0 ? (
                <Links
                  small
                  links={concernedBy.map(({ id, title }) => ({
                    label: title,
                    href: `${planPaths.plan(slug, sheet.plan.number)}#i-${id}`,
                  }))}
                />
              ) : (
                "Nothing by name"
              ),
          },
        ]}
        rows={partners}
      />
      <TableDownloads table={planPaths.partners(slug, sheet.plan.number)} />
      <p class="cm-small cm-quiet">
        Organisations that only advise are no partners and are listed only where they do something. Leads and
        helpers are set on each action.
      </p>
    </PlanPartPage>
  );
}
