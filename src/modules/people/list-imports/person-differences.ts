import { type Role, roles as roleNames } from "../role.ts";
import type { ListCorrections } from "./list-corrections.ts";
import type {
  BodyChoice,
  KnownPerson,
  ListKnown,
  PersonToBe,
  RowDifference,
  RowNote,
} from "./list-review.ts";
import type { PersonDraft } from "./person-draft.ts";
import { nameKey } from "./person-name.ts";

interface Against {
  readonly body: BodyChoice;
  readonly roles: readonly Role[];
  readonly corrections: ListCorrections;
  readonly known: ListKnown;
  /** Who answers for a body's actions, by the body; those of rows above included. */
  readonly contacts: Map<string, string>;
}

/**
 * What somebody will be, and in what that differs from what they are. An empty cell takes nothing away, and the address
 * somebody signs in with is never changed by a list: whoever could do that could become them.
 */
export function differencesOf(
  draft: PersonDraft,
  was: KnownPerson | null,
  { body, roles, corrections, known, contacts }: Against,
): {
  readonly be: PersonToBe;
  readonly differences: readonly RowDifference[];
  readonly notes: readonly RowNote[];
} {
  const notes: RowNote[] = [];
  const nameOfBody = (id: string | null | undefined) => known.bodies.find((one) => one.id === id)?.name ?? "";
  const ownBody = was?.organisationId
    ? { is: "known" as const, id: was.organisationId, name: nameOfBody(was.organisationId) }
    : null;
  const isSameEmail = draft.email?.toLowerCase() === was?.email?.toLowerCase();
  if (was?.signsIn && draft.email !== null && !isSameEmail) notes.push({ is: "email-is-login" });
  const email = was && (draft.email === null || isSameEmail || was.signsIn) ? was.email : draft.email;
  const bodyToBe = body.is === "none" ? (ownBody ?? body) : body;
  const key = bodyToBe.is === "known" ? bodyToBe.id : bodyToBe.is === "new" ? bodyToBe.key : "";
  const name = was && nameKey(was.name) === nameKey(draft.name) ? was.name : draft.name;
  const other = contacts.get(key);
  const wants = draft.contact && key !== "" && !was?.plansContact;
  if (wants && other !== undefined) notes.push({ is: "contact-taken", by: other });
  const isContact = wants && other === undefined;
  if (isContact) contacts.set(key, name);
  // Whoever has left, or will, is given nothing that would let them in again.
  const stays = was === null || was.leftOn === null;
  if (was?.leftOn) notes.push({ is: "leaves", on: was.leftOn });
  const given = stays ? roles.filter((role) => !was?.roles.includes(role)) : [];
  if (corrections.givesRoles && draft.roleWords.length > roles.length)
    notes.push({ is: "roles-not-given", words: draft.roleWords.join(", ") });
  const login =
    stays &&
    known.mayGiveRoles &&
    email !== null &&
    !was?.signsIn &&
    corrections.logins.includes(draft.row.key);
  const be: PersonToBe = {
    name,
    post: draft.post ?? was?.post ?? null,
    body: bodyToBe,
    email,
    // Somebody who goes to another body no longer answers for the first one's actions.
    contact:
      isContact ||
      (was?.plansContact === true && was.organisationId === (bodyToBe.is === "known" ? bodyToBe.id : null)),
    roles: given,
    login,
  };
  if (!was) return { be, differences: [], notes };
  const differences = (
    [
      ["name", was.name, be.name],
      ["post", was.post ?? "", be.post ?? ""],
      ["body", ownBody?.name ?? "", bodyToBe.is === "none" ? "" : bodyToBe.name],
      ["email", was.email ?? "", be.email ?? ""],
      ["contact", was.plansContact ? "Yes" : "No", be.contact ? "Yes" : "No"],
      ["roles", "", given.map((role) => roleNames[role]).join(", ")],
    ] as const
  )
    .filter(([, before, after]) => before !== after)
    .map(([field, before, after]): RowDifference => ({ field, before, after }));
  return { be, differences: login ? [...differences, SIGNS_IN] : differences, notes };
}

const SIGNS_IN: RowDifference = { field: "login", before: "No", after: "Yes" };
