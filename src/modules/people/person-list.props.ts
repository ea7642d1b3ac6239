import type { WrittenTable } from "../../platform/tables/written-table.ts";
import type { PersonRow } from "./person.table.ts";

/** A person as the list shows them. */
export interface ListedPerson {
  readonly person: PersonRow;
  readonly organisation: string | null;
  /** Whether they can, in a word; else how their invitation stands. */
  readonly signsIn: string;
  /** The names of the roles they have today. */
  readonly roles: readonly string[];
}

/** The people as the list shows them to whoever asks: addresses only for who may read them. */
export function personTable(list: readonly ListedPerson[], withContacts: boolean): WrittenTable {
  const contact = withContacts ? [{ heading: "E-mail" }] : [];
  return {
    title: "People",
    columns: [
      { heading: "Name" },
      { heading: "Post" },
      { heading: "Organisation" },
      { heading: "Answers for its actions" },
      ...contact,
      { heading: "Roles today" },
      { heading: "Signs in" },
    ],
    rows: list.map(({ person, organisation, roles, signsIn }) => [
      person.name,
      person.post,
      organisation,
      person.plansContact ? "Yes" : "No",
      ...(withContacts ? [person.email] : []),
      roles.join("\n"),
      signsIn,
    ]),
  };
}
