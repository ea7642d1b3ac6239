import { sayDay } from "../../../kernel/calendar-date.ts";
import { sayList, sayMany } from "../../../ui/words/number-words.ts";
import { isRole, roles } from "../role.ts";
import type { ListCreationRefusal } from "./create-from-list.ts";
import type { ListField, ListKind } from "./list-field.ts";
import type { ListQuestion, ReviewedRow, RowDifference, RowNote, RowStanding } from "./list-review.ts";
import { CREATE, LEAVE, type ListKnown, NEW, NONE } from "./list-review.ts";

export const LISTS = "Lists brought in";

export const LIST_NOTICES: Readonly<Record<string, string>> = {
  brought: "The list is read. Nobody is added until you say so at the end of this page.",
  saved: "Your answers are saved. Come back whenever you like.",
  settled: "Your answers are saved.",
  created: "It is done. Nobody was mailed.",
  dropped: "The list is thrown away. Nobody was added from it.",
};

/** What the things of a list are called. */
export function sayThings(kind: ListKind, count: number): string {
  return kind === "people" ? sayMany(count, "person", "people") : sayMany(count, "organisation");
}

export const FIELD_WORDS: Readonly<Record<ListField, string>> = {
  name: "Name",
  forename: "First name",
  surname: "Surname",
  honorific: "Title (Dr, Cllr)",
  post: "Post",
  body: "Organisation",
  email: "E-mail address",
  role: "Role in the partnership",
  contact: "Answers for its actions (yes or no)",
  aliases: "Other names",
  kind: "What it is",
  standing: "By law",
  "kept-out": "Kept out: not for here",
  unknown: "Not known yet: kept out",
};

export const STANDING_WORDS: Readonly<Record<RowStanding, string>> = {
  new: "New",
  changed: "Changed",
  known: "Known already",
  "left-out": "Left out",
  band: "A heading of the rows below",
  nobody: "Not placed",
};

const DIFFERENCE_WORDS: Readonly<Record<RowDifference["field"], string>> = {
  name: "Name",
  post: "Post",
  body: "Organisation",
  email: "E-mail",
  contact: "Answers for its actions",
  roles: "Roles",
  login: "Signs in",
  aliases: "Other names",
  kind: "What it is",
  standing: "By law",
};

/** “Post: “Nurse” becomes “Senior nurse”.” */
export function sayDifference({ field, before, after }: RowDifference): string {
  const label = DIFFERENCE_WORDS[field];
  if (before === "") return `${label}: “${after}” is added.`;
  return after === "" ? `${label}: “${before}” goes.` : `${label}: “${before}” becomes “${after}”.`;
}

export function sayNote(note: RowNote): string {
  switch (note.is) {
    case "email-left-out":
      return `Comes in without the address “${note.words}”.`;
    case "email-is-login":
      return "They sign in with the address they have, so the list does not change it. Change it on their page.";
    case "contact-taken":
      return `${note.by} answers for the actions of this organisation. Take the tick away there first.`;
    case "too-long":
      return `The ${note.field === "post" ? "post" : "name of the organisation"} is too long to keep, and is left out. Shorten it in the list and bring that in.`;
    case "roles-not-given":
      return `Of the roles “${note.words}”, not all are given.`;
    case "alias-taken":
      return `“${note.alias}” already stands for ${note.of}, so it is left out.`;
    case "standing-not-by-law":
      return "The Act does not give bodies of this kind that standing, so it is left out.";
    case "leaves":
      return `Their last day here is ${sayDay(note.on)}, so the list gives them no role and no sign-in. If they stay or are back, say so on their page first.`;
    case "body-of-band":
      return `The organisation is the heading above: ${note.words}.`;
    default:
      return note satisfies never;
  }
}

export function sayQuestion(question: ListQuestion): string {
  switch (question.is) {
    case "email":
      return "This is not an e-mail address";
    case "no-name":
      return "A row without a name";
    case "same":
      return question.why === "body-name" ? "Is it an organisation you have?" : "Is it somebody you have?";
    case "twice":
      return "In the list already";
    case "body":
      return "An organisation we do not know";
    case "role":
      return "A role we do not know";
    case "kind":
      return "A kind of organisation we do not know";
    default:
      return question satisfies never;
  }
}

export function explainQuestion(question: ListQuestion): string {
  switch (question.is) {
    case "email":
      return "Write the whole address, or leave the field empty to bring them in without one.";
    case "no-name":
      return "Write the name, or leave the field empty: then the row is left out.";
    case "same":
      if (question.why === "email")
        return "Somebody you have uses this address, under another name. Two people cannot have one address here.";
      return question.why === "name"
        ? "The name is the same; the organisation or the address is not."
        : "The words of one name stand in the other.";
    case "twice":
      return `The same as ${question.of}${question.sameEmail ? ", by the e-mail address. Only one of them can have it" : ""}.`;
    case "body":
      return question.near
        ? "It may be one of yours under another name."
        : "No organisation of this partnership has this name. We never make one up without you.";
    case "role":
      return "No role of this service has this name.";
    case "kind":
      return "Choose what these words mean.";
    default:
      return question satisfies never;
  }
}

const ANSWERS: Readonly<Record<string, string>> = {
  [CREATE]: "A new organisation",
  [NEW]: "Another one, that is added",
  [LEAVE]: "Leave the row out",
  [NONE]: "None",
};

/** An answer as the screen says it, whatever it is the symbol or the id of. */
export function sayAnswer(answer: string, { bodies, people, kinds }: ListKnown): string {
  const named = [...bodies, ...people].find(({ id }) => id === answer)?.name;
  return named ?? ANSWERS[answer] ?? kinds[answer] ?? (isRole(answer) ? roles[answer] : answer);
}

/** Where in the list: “Row 5”, “Rows 2, 3 and 9”. */
export function sayRows(rows: readonly ReviewedRow[], tables: number): string {
  const [first] = rows;
  if (!first) return "";
  const shown = rows.slice(0, 6).map(({ row }) => String(row));
  const more = rows.length > shown.length ? [`${rows.length - shown.length} more`] : [];
  const where = tables > 1 ? `Table ${first.table}, row` : "Row";
  return `${where}${rows.length > 1 ? "s" : ""} ${sayList([...shown, ...more])}.`;
}

/** Why a list could not be saved or created, with the way out. */
export function sayListRefusal(refusal: ListCreationRefusal): string {
  switch (refusal.reason) {
    case "not-open":
      return refusal.state === "created"
        ? "This list is done already. Bring in a new one for what has changed since"
        : "This list was thrown away. Bring it in again";
    case "changed-meanwhile":
      return "Somebody else has worked on this list meanwhile. Look at what stands here now, and send it once more";
    case "nothing-to-do":
      return "Everybody in this list is known as the list says, or left out. There is nothing to do; throw it away";
    case "email-taken":
      return "Somebody here has one of these addresses already. Nothing was added. Look at the rows again: that one is known now";
    case "name-taken":
      return "One of these organisations was added meanwhile. Nothing was added twice. Look at the rows again: that one is known now";
    case "body-refused":
      return `“${refusal.name}” cannot be kept: ${sayWhy(refusal.why)}. Leave the row out, or change it in the list. Nothing was added`;
    default:
      return refusal satisfies never;
  }
}

type Why = Extract<ListCreationRefusal, { reason: "body-refused" }>["why"];

function sayWhy(why: Why): string {
  switch (why.reason) {
    case "name-taken":
      return "there is an organisation of this name already";
    case "other-name-taken":
      return `“${why.name}” already stands for ${why.of}`;
    case "kind-not-in-schedule":
    case "kind-does-not-facilitate":
    case "facilitator-not-statutory":
      return "the Act does not give bodies of this kind that standing";
    default:
      return why satisfies never;
  }
}
