interface TableDownloadsProps {
  /** The address of the table without its ending: for a page of one table the page's own. */
  table: string;
  /** The query of the page as it stands (`visit.search`): what is taken away is filtered as what is seen. */
  search?: string;
  /** What is taken, where a page has several tables: “Take the evidence”. */
  label?: string;
}

/** What is of the page alone: the notice to show, and which leaf of a long table. */
const OF_THE_PAGE = ["said", "page"];

/** The line under a table by which it is taken away whole, as Excel and as CSV. */
export function TableDownloads({ table, search = "", label = "Take this table" }: TableDownloadsProps) {
  const asked = new URLSearchParams(search);
  for (const name of OF_THE_PAGE) asked.delete(name);
  const query = asked.size > 0 ? `?${asked}` : "";
  return (
    <p class="cm-out cm-out--table">
      {label}: <a href={`${table}.xlsx${query}`}>Excel</a> · <a href={`${table}.csv${query}`}>CSV</a>
    </p>
  );
}
