import { readColumns } from "./list-columns.ts";
import type { ListCorrections } from "./list-corrections.ts";
import type { ListPaper } from "./list-paper.ts";
import {
  type KnownPerson,
  LEAVE,
  type ListKnown,
  type ListQuestion,
  type ListReview,
  NEW,
  type ReviewedRow,
  type RowNote,
} from "./list-review.ts";
import { countCells, fieldRows } from "./list-rows.ts";
import { bodyKey } from "./match-body.ts";
import { bodiesOfPeople } from "./people-bodies.ts";
import { differencesOf } from "./person-differences.ts";
import { draftPerson, type PersonDraft } from "./person-draft.ts";
import { nameKey } from "./person-name.ts";
import { splitRoles, tellRole } from "./tell-role.ts";

/** A list of people beside those whom the partnership knows: who is new, changed, known, and what a person must say. */
export function reviewPeople(paper: ListPaper, corrections: ListCorrections, known: ListKnown): ListReview {
  const names = new Set(known.bodies.flatMap((body) => [body.name, ...body.aliases].map(bodyKey)));
  const isBody = (words: string) => names.has(bodyKey(words));
  const people = indexPeople(known.people);
  const tables = readColumns(paper, {
    kind: "people",
    said: corrections.columns,
    isBody,
    isRole: (words) => splitRoles(words).every((one) => tellRole(one) !== null),
  });
  const rows = fieldRows(tables, isBody);
  const drafts = rows.map((row, index) => draftPerson(row, bandAbove(rows, index), corrections));
  const bodies = bodiesOfPeople(drafts, corrections, known);
  const roles = rolesAsked(drafts, corrections, known);
  const questions: ListQuestion[] = [...bodies.questions, ...roles.questions];
  const taken = new Map<
    string,
    { readonly row: number; readonly name: string; readonly sameEmail: boolean }
  >();
  const contacts = new Map<string, string>();
  for (const { organisationId, plansContact, name } of known.people)
    if (plansContact && organisationId) contacts.set(organisationId, name);
  /** Puts the question whether it is one of these, and answers what stands as its answer. */
  const askSame = ({ row }: PersonDraft, found: Extract<Found, { is: "perhaps" }>): string => {
    const id = `same:${row.key}`;
    const said = corrections.answers[id] ?? "";
    const answered = [...found.people.map((person) => person.id), NEW, LEAVE].includes(said);
    const chosen = answered ? said : found.suggestion;
    const alike = found.people.map((person) => ({ id: person.id, says: sayKnown(person, known) }));
    questions.push({
      ...{ is: "same", id, rows: [row.key], words: row.words, why: found.why, known: alike },
      ...{ chosen, answered },
    });
    return chosen;
  };
  const judge = (draft: PersonDraft): ReviewedRow => {
    const { row, name, email } = draft;
    const shell = { key: row.key, table: row.table, row: row.row, words: row.words, name, body: null };
    const nothing = { ...shell, differences: [], notes: draft.notes, asks: null, person: null };
    if (row.isBand) return { ...nothing, name: "", standing: "band" };
    const asked = draft.questions.at(0)?.id ?? null;
    questions.push(...draft.questions);
    if (corrections.left.includes(row.key)) return { ...nothing, standing: "left-out" };
    if (name === "") return { ...nothing, standing: "nobody", asks: asked };
    const body = bodies.choiceOf(draft);
    const found = findKnown(draft, body.is === "known" ? body.id : null, people);
    const chosen = found.is === "perhaps" ? askSame(draft, found) : null;
    const was = found.is === "known" ? found.person : (known.people.find(({ id }) => id === chosen) ?? null);
    const asks = asked ?? (found.is === "perhaps" ? `same:${row.key}` : null);
    if (chosen === LEAVE) return { ...nothing, standing: "left-out", asks };
    const ownEmail = chosen === NEW && found.is === "perhaps" && found.why === "email" ? null : email;
    const twin = twinOf(
      draft,
      was,
      body.is === "none" ? "" : body.is === "known" ? body.id : body.key,
      ownEmail,
      taken,
    );
    if (twin) {
      const id = `twice:${row.key}`;
      const answer = corrections.answers[id];
      questions.push({
        is: "twice",
        id,
        rows: [row.key],
        words: row.words,
        of: `row ${twin.row}, ${twin.name}`,
        sameEmail: twin.sameEmail,
        chosen: answer === NEW ? NEW : LEAVE,
        answered: answer === NEW || answer === LEAVE,
      });
      if (answer !== NEW || was) return { ...nothing, standing: "left-out", asks: id };
    }
    const useEmail = twin?.sameEmail ? null : ownEmail;
    const notes: RowNote[] = [
      ...draft.notes,
      ...(email !== null && useEmail === null ? [{ is: "email-left-out" as const, words: email }] : []),
    ];
    const told = differencesOf({ ...draft, email: useEmail }, was, {
      body,
      roles: roles.of(draft),
      corrections,
      known,
      contacts,
    });
    return {
      ...shell,
      standing: was === null ? "new" : told.differences.length > 0 ? "changed" : "known",
      differences: told.differences,
      notes: [...notes, ...told.notes],
      asks,
      person: { was, be: told.be },
    };
  };
  const reviewed = drafts.map(judge);
  return {
    kind: "people",
    tables,
    rows: reviewed,
    questions,
    newBodies: bodies.created(reviewed),
    cells: countCells(tables),
  };
}

function bandAbove(
  rows: readonly { readonly isBand: boolean; readonly words: string; readonly table: number }[],
  index: number,
): string {
  for (let at = index - 1; at >= 0; at -= 1) {
    const row = rows[at];
    if (!row || row.table !== rows[index]?.table) return "";
    if (row.isBand) return row.words;
  }
  return "";
}

type Found =
  | { readonly is: "known"; readonly person: KnownPerson }
  | {
      readonly is: "perhaps";
      readonly why: "name" | "email";
      readonly people: readonly KnownPerson[];
      readonly suggestion: string;
    }
  | { readonly is: "nobody" };

interface Index {
  readonly byEmail: ReadonlyMap<string, KnownPerson>;
  readonly byName: ReadonlyMap<string, readonly KnownPerson[]>;
}

function indexPeople(people: readonly KnownPerson[]): Index {
  return {
    byEmail: new Map(people.flatMap((one) => (one.email ? [[one.email.toLowerCase(), one] as const] : []))),
    byName: Map.groupBy(people, ({ name }) => nameKey(name)),
  };
}

/** The same address, or the same name at the same body, is the same person; the same name elsewhere may be. */
function findKnown({ name, email }: PersonDraft, bodyId: string | null, { byEmail, byName }: Index): Found {
  const key = nameKey(name);
  const addressed = email === null ? undefined : byEmail.get(email.toLowerCase());
  if (addressed) {
    const theirs = new Set(nameKey(addressed.name).split(" "));
    // An address that several share is nobody's name: no word of the one stands in the other.
    if (key.split(" ").some((word) => theirs.has(word))) return { is: "known", person: addressed };
    return { is: "perhaps", why: "email", people: [addressed], suggestion: LEAVE };
  }
  const named = byName.get(key) ?? [];
  const [first] = named;
  if (!first) return { is: "nobody" };
  const here = named.filter(({ organisationId }) => organisationId === bodyId && bodyId !== null);
  if (here.length === 1 && here[0]) return { is: "known", person: here[0] };
  const isLikely = named.length === 1 && (bodyId === null || first.organisationId === null);
  return { is: "perhaps", why: "name", people: named, suggestion: isLikely ? first.id : LEAVE };
}

function sayKnown({ name, post, organisationId }: KnownPerson, { bodies }: ListKnown): string {
  const body = bodies.find(({ id }) => id === organisationId)?.name;
  return [name, post, body].filter(Boolean).join(", ");
}

/** The row above that speaks of the same person. Remembers this one for the rows below. */
function twinOf(
  { row, name }: PersonDraft,
  was: KnownPerson | null,
  body: string,
  email: string | null,
  taken: Map<string, { readonly row: number; readonly name: string; readonly sameEmail: boolean }>,
) {
  const keys = [
    ...(was ? [`id ${was.id}`] : []),
    ...(email ? [`email ${email.toLowerCase()}`] : []),
    `name ${nameKey(name)} at ${body}`,
  ];
  const twin = keys.map((key) => taken.get(key)).find((one) => one !== undefined) ?? null;
  const sameEmail = email !== null && taken.has(`email ${email.toLowerCase()}`);
  for (const key of keys) if (!taken.has(key)) taken.set(key, { row: row.row, name, sameEmail: false });
  return twin ? { ...twin, sameEmail } : null;
}

function rolesAsked(
  drafts: readonly PersonDraft[],
  { answers, givesRoles }: ListCorrections,
  { mayGiveRoles }: ListKnown,
) {
  const unknown = new Map<string, string[]>();
  for (const { row, roleWords } of drafts)
    for (const words of roleWords)
      if (tellRole(words) === null) unknown.set(words, [...(unknown.get(words) ?? []), row.key]);
  const isAsked = mayGiveRoles && givesRoles;
  const answerTo = (words: string) => tellRole(answers[`role:${words.toLowerCase()}`] ?? "");
  const questions = isAsked
    ? [...unknown].map(
        ([words, rows]): ListQuestion => ({
          is: "role",
          id: `role:${words.toLowerCase()}`,
          rows,
          words,
          chosen: answerTo(words) ?? "none",
          answered: answers[`role:${words.toLowerCase()}`] !== undefined,
        }),
      )
    : [];
  const of = ({ roleWords }: PersonDraft) =>
    isAsked ? [...new Set(roleWords.flatMap((words) => tellRole(words) ?? answerTo(words) ?? []))] : [];
  return { questions, of };
}
