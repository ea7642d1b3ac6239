import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import { Row, Rows } from "../../../ui/components/rows/rows.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { isConsultationOpen } from "../approval/approval.ts";
import { sayStanding } from "../approval/approval.words.ts";
import { planPaths } from "../paths.ts";
import type { VersionsPageProps } from "./versions-page.views.tsx";

/** Every version, latest first: where it stands, and the line of its trail that says most. */
export function VersionList({ visit, sheet, entries, consultations, decisions, names }: VersionsPageProps) {
  const { slug } = visit.tenant;
  const { plan } = sheet;
  return (
    <section aria-labelledby="all">
      <h2 id="all">Its versions ({entries.length})</h2>
      {entries.length === 0 ? <p>None yet. Only people who sign in can see this plan.</p> : null}
      <Rows>
        {entries.map((entry) => {
          const consultation = consultations.find(({ versionId }) => versionId === entry.id) ?? null;
          const decision = decisions.get(entry.id);
          const by = names.get(entry.publishedBy ?? entry.frozenBy ?? "");
          return (
            <Row
              title={`Version ${entry.number}`}
              href={planPaths.version(slug, plan.number, entry.number)}
              under={
                <>
                  {sayStanding(entry, consultation, isConsultationOpen(consultation, visit.scope.asOn))}
                  {entry.note ? `: ${entry.note}` : ""}
                  {decision ? (
                    <>
                      <br />
                      {decision}
                    </>
                  ) : null}
                </>
              }
              when={
                <>
                  {entry.publishedAt ? "Published on " : "Frozen on "}
                  {sayDay(dayInScotland(entry.publishedAt ?? entry.frozenAt), "short")}
                  {by ? ` by ${by}` : ""}
                </>
              }
            />
          );
        })}
      </Rows>
      {entries.length > 0 ? (
        <>
          <p>
            <a
              href={planPaths.comparison(
                slug,
                plan.number,
                entries.find(({ publishedAt }) => publishedAt !== null)?.number ??
                  entries[0]?.number ??
                  "now",
                "now",
              )}
            >
              Compare any two versions, or one with the live plan
            </a>
          </p>
          <TableDownloads table={planPaths.versions(slug, plan.number)} label="Take this list" />
        </>
      ) : null}
    </section>
  );
}
