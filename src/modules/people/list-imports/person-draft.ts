import { readEmail } from "./email.ts";
import type { ListCorrections } from "./list-corrections.ts";
import type { ListQuestion, RowNote } from "./list-review.ts";
import { type FieldRow, lineOf } from "./list-rows.ts";
import { joinName } from "./person-name.ts";
import { splitRoles } from "./tell-role.ts";

/** Somebody as a row of a list tells of them, before they are held against those who are known. */
export interface PersonDraft {
  readonly row: FieldRow;
  readonly name: string;
  readonly post: string | null;
  /** The words for their body: the row's own, or those of the band above it. */
  readonly bodyWords: string;
  readonly email: string | null;
  readonly contact: boolean;
  readonly roleWords: readonly string[];
  readonly notes: readonly RowNote[];
  readonly questions: readonly ListQuestion[];
}

/** The same bounds as the form of a person has. */
const LONGEST = { name: 120, post: 160, body: 200 } as const;

export function draftPerson(row: FieldRow, band: string, { answers, left }: ListCorrections): PersonDraft {
  const notes: RowNote[] = [];
  const questions: ListQuestion[] = [];
  const ask = (is: "email" | "no-name", words: string) => {
    const answer = answers[`${is}:${row.key}`];
    questions.push({
      is,
      id: `${is}:${row.key}`,
      rows: [row.key],
      words,
      chosen: answer ?? "",
      answered: answer !== undefined,
    });
    return answer ?? "";
  };
  const isIn = !row.isBand && !left.includes(row.key);
  const read = joinName({
    name: lineOf(row, "name"),
    forename: lineOf(row, "forename"),
    surname: lineOf(row, "surname"),
    honorific: lineOf(row, "honorific"),
  });
  const name =
    read === "" || read.length > LONGEST.name
      ? isIn
        ? ask("no-name", row.words).slice(0, LONGEST.name)
        : ""
      : read;
  const found = readEmail(row.of("email"));
  const email =
    found.is === "one"
      ? found.email
      : found.is === "wrong" && isIn
        ? emailOf(ask("email", found.words))
        : null;
  if (found.is === "wrong" && email === null) notes.push({ is: "email-left-out", words: found.words });
  const post = lineOf(row, "post");
  if (post.length > LONGEST.post) notes.push({ is: "too-long", field: "post" });
  const ownBody = lineOf(row, "body");
  const bodyWords = ownBody === "" ? band.replace(/\s+/g, " ") : ownBody;
  if (ownBody === "" && band !== "" && isIn) notes.push({ is: "body-of-band", words: bodyWords });
  if (bodyWords.length > LONGEST.body) notes.push({ is: "too-long", field: "body" });
  return {
    row,
    name,
    post: post === "" || post.length > LONGEST.post ? null : post,
    bodyWords: bodyWords.length > LONGEST.body ? "" : bodyWords,
    email,
    contact: /^(?:y|yes|x|✓|✔|true|1)$/iu.test(lineOf(row, "contact")),
    roleWords: splitRoles(row.of("role")),
    notes,
    questions,
  };
}

function emailOf(words: string): string | null {
  const read = readEmail(words);
  return read.is === "one" ? read.email : null;
}
