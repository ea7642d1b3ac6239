import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import type { PublicVersion } from "../../plans/index.ts";
import { leaveOutContacts } from "../plans/leave-out-contacts.words.ts";

/** The versions of a published plan that everybody may read, as a table to take away. */
export function publicVersionTable(title: string, versions: readonly PublicVersion[]): WrittenTable {
  return {
    title: `Versions of ${title}`,
    sheet: "Versions",
    columns: [
      { heading: "Version" },
      { heading: "Published on" },
      { heading: "Approved by" },
      { heading: "Meeting of" },
      { heading: "Minute" },
      { heading: "Under review since" },
      { heading: "What is new in it" },
    ],
    rows: versions.map(({ number, publishedOn, approval, underReviewSince, note }) => [
      number,
      { day: publishedOn },
      approval?.group ?? null,
      approval ? { day: approval.metOn } : null,
      approval?.minute ? leaveOutContacts(approval.minute) : null,
      underReviewSince ? { day: underReviewSince } : null,
      note ? leaveOutContacts(note) : null,
    ]),
  };
}
