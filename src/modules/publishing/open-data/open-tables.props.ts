import type { WrittenCell, WrittenTable } from "../../../platform/tables/written-table.ts";
import type { OpenAction, OpenOrganisation, OpenPlanSummary } from "./open-data.form.ts";

/** A column of a table of open data: its heading, the name by which programs know it, and what it holds. */
interface OpenColumn<Row> {
  readonly heading: string;
  readonly name: string;
  readonly datatype: "string" | "integer" | "date" | "boolean" | "anyURI";
  readonly says?: string;
  readonly cell: (row: Row) => WrittenCell | boolean;
}

/** A table of open data: what is written as CSV, and what its description (CSV on the Web) says of it. */
export interface OpenTable<Row> {
  readonly title: string;
  readonly columns: readonly OpenColumn<Row>[];
  /** The columns that tell one row from all others. */
  readonly key: readonly string[];
}

const day = (text: string | null) => (text === null ? null : { day: text });
/** Several things in one cell: the description names the sign between them. */
export const BETWEEN = "; ";
const list = (things: readonly (string | number)[]) => things.join(BETWEEN);

export const planTable: OpenTable<OpenPlanSummary> = {
  title: "Published plans",
  key: ["number"],
  columns: [
    { heading: "Number", name: "number", datatype: "integer", cell: ({ number }) => number },
    { heading: "Plan", name: "title", datatype: "string", cell: ({ title }) => title },
    { heading: "Kind", name: "kind", datatype: "string", cell: ({ kind }) => kind },
    { heading: "Years", name: "period", datatype: "string", cell: ({ period }) => period },
    { heading: "Place", name: "place", datatype: "string", cell: ({ place }) => place?.name ?? null },
    { heading: "Version", name: "version", datatype: "integer", cell: ({ version }) => version.number },
    {
      heading: "Published on",
      name: "publishedOn",
      datatype: "date",
      cell: ({ version }) => day(version.publishedOn),
    },
    { heading: "Actions", name: "actions", datatype: "integer", cell: ({ progress }) => progress.actions },
    { heading: "Late", name: "late", datatype: "integer", cell: ({ progress }) => progress.late },
    { heading: "Page", name: "url", datatype: "anyURI", cell: ({ url }) => url },
  ],
};

export const actionTable: OpenTable<OpenAction> = {
  title: "Published actions",
  // An action that was moved stands in two plans until the first is published anew.
  key: ["plan", "number"],
  columns: [
    { heading: "Number", name: "number", datatype: "integer", cell: ({ number }) => number },
    {
      heading: "Plan",
      name: "plan",
      datatype: "integer",
      says: "The number of its plan.",
      cell: ({ plan }) => plan,
    },
    { heading: "Place in the plan", name: "label", datatype: "string", cell: ({ label }) => label },
    { heading: "Heading", name: "heading", datatype: "string", cell: ({ heading }) => heading },
    { heading: "Action", name: "text", datatype: "string", cell: ({ text }) => text },
    { heading: "Lead", name: "lead", datatype: "string", cell: ({ lead }) => lead.words },
    {
      heading: "Bodies that lead",
      name: "leadBodies",
      datatype: "string",
      says: "Several are parted by a semicolon.",
      cell: ({ lead }) => list(lead.bodies),
    },
    {
      heading: "Target date",
      name: "target",
      datatype: "string",
      says: "In the plan's own words.",
      cell: ({ target }) => target?.words ?? null,
    },
    {
      heading: "From",
      name: "targetFrom",
      datatype: "date",
      says: "The first day of our reading of the target date.",
      cell: ({ target }) => day(target?.from ?? null),
    },
    {
      heading: "To",
      name: "targetTo",
      datatype: "date",
      says: "The last day of our reading of the target date.",
      cell: ({ target }) => day(target?.to ?? null),
    },
    { heading: "Status", name: "status", datatype: "string", cell: ({ statusWords }) => statusWords },
    { heading: "Days late", name: "daysLate", datatype: "integer", cell: ({ daysLate }) => daysLate },
    {
      heading: "Measures",
      name: "measures",
      datatype: "string",
      says: "Several are parted by a semicolon.",
      cell: ({ measures }) => list(measures.map(({ words }) => words)),
    },
    {
      heading: "Themes",
      name: "themes",
      datatype: "string",
      says: "Several are parted by a semicolon.",
      cell: ({ themes }) => list(themes),
    },
    {
      heading: "Last update",
      name: "updatedOn",
      datatype: "date",
      says: "The day on which something was last said of it to everyone.",
      cell: ({ latestUpdate }) => day(latestUpdate?.on ?? null),
    },
    {
      heading: "What was said",
      name: "update",
      datatype: "string",
      cell: ({ latestUpdate }) => latestUpdate?.done ?? null,
    },
    { heading: "Page", name: "url", datatype: "anyURI", cell: ({ url }) => url },
  ],
};

export const organisationTable: OpenTable<OpenOrganisation> = {
  title: "Bodies and groups",
  key: ["id"],
  columns: [
    { heading: "Id", name: "id", datatype: "string", cell: ({ id }) => id },
    { heading: "Name", name: "name", datatype: "string", cell: ({ name }) => name },
    {
      heading: "Kind",
      name: "classification",
      datatype: "string",
      cell: ({ classification }) => classification,
    },
    { heading: "Group", name: "isGroup", datatype: "boolean", cell: ({ isGroup }) => isGroup },
    {
      heading: "Statutory partner",
      name: "isStatutoryPartner",
      datatype: "boolean",
      cell: ({ isStatutoryPartner }) => isStatutoryPartner,
    },
    {
      heading: "Facilitates",
      name: "isFacilitator",
      datatype: "boolean",
      cell: ({ isFacilitator }) => isFacilitator,
    },
    {
      heading: "Former names",
      name: "otherNames",
      datatype: "string",
      cell: ({ other_names }) =>
        other_names.map(({ name, end_date }) => `${name} (until ${end_date})`).join("; ") || null,
    },
    {
      heading: "Last day",
      name: "dissolutionDate",
      datatype: "date",
      cell: ({ dissolution_date }) => dissolution_date,
    },
    {
      heading: "Leads actions",
      name: "leads",
      datatype: "string",
      says: "Numbers of actions, parted by semicolons.",
      cell: ({ leads }) => list(leads),
    },
    {
      heading: "Helps with actions",
      name: "helps",
      datatype: "string",
      says: "Numbers of actions, parted by semicolons.",
      cell: ({ helps }) => list(helps),
    },
  ],
};

/** The table as it is written. */
export function writtenTableOf<Row>({ title, columns }: OpenTable<Row>, rows: readonly Row[]): WrittenTable {
  return {
    title,
    columns: columns.map(({ heading }) => ({ heading })),
    rows: rows.map((row) =>
      columns.map(({ cell }) => {
        const value = cell(row);
        return typeof value === "boolean" ? String(value) : value;
      }),
    ),
  };
}

/** What the columns of a table hold: metadata of CSV on the Web (W3C, Metadata Vocabulary for Tabular Data). */
export function tableMetadataOf<Row>(
  { title, columns, key }: OpenTable<Row>,
  facts: {
    readonly url: string;
    readonly partnership: string;
    readonly licence: { readonly name: string; readonly url: string | null };
  },
) {
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    url: facts.url,
    "dc:title": `${title} of ${facts.partnership}`,
    "dc:publisher": facts.partnership,
    ...(facts.licence.url
      ? { "dc:license": { "@id": facts.licence.url } }
      : { "dc:rights": facts.licence.name }),
    tableSchema: {
      columns: columns.map(({ heading, name, datatype, says }) => ({
        titles: heading,
        name,
        datatype,
        ...(says ? { "dc:description": says } : {}),
      })),
      primaryKey: key,
    },
  };
}
