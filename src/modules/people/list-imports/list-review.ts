import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import type { Role } from "../role.ts";
import type { ReadTable } from "./list-columns.ts";
import type { ListKind } from "./list-field.ts";
import type { KnownBody } from "./match-body.ts";

/** Somebody of the partnership, as the rows of a list are held against them. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly post: string | null;
  readonly organisationId: string | null;
  readonly email: string | null;
  readonly signsIn: boolean;
  /** Their last day here, where it was said. */
  readonly leftOn: CalendarDate | null;
  readonly plansContact: boolean;
  /** The roles that they have today. */
  readonly roles: readonly string[];
  readonly version: number;
}

/** What a partnership has already, and what the person at the screen may do. */
export interface ListKnown {
  readonly people: readonly KnownPerson[];
  readonly bodies: readonly KnownBody[];
  /** What the kinds of body are called. */
  readonly kinds: Readonly<Record<string, string>>;
  /** Whether a body of this kind can stand so in law. */
  readonly canStand: (kind: string, statutory: boolean, facilitator: boolean) => boolean;
  readonly mayChangeBodies: boolean;
  readonly mayGiveRoles: boolean;
}

/** Which body somebody works for, by the list and what was answered. */
export type BodyChoice =
  | { readonly is: "known"; readonly id: string; readonly name: string }
  | { readonly is: "new"; readonly key: string; readonly name: string }
  | { readonly is: "none" };

export interface PersonToBe {
  readonly name: string;
  readonly post: string | null;
  readonly body: BodyChoice;
  readonly email: string | null;
  readonly contact: boolean;
  /** Those that the list names, that they do not have yet, and that are to be given. */
  readonly roles: readonly Role[];
  readonly login: boolean;
}

export interface BodyToBe {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly statutory: boolean;
  readonly facilitator: boolean;
}

export interface RowDifference {
  readonly field:
    | "name"
    | "post"
    | "body"
    | "email"
    | "contact"
    | "roles"
    | "login"
    | "aliases"
    | "kind"
    | "standing";
  readonly before: string;
  readonly after: string;
}

/** What a row should be told about, beside what it becomes. */
export type RowNote =
  | { readonly is: "email-left-out"; readonly words: string }
  | { readonly is: "email-is-login" }
  | { readonly is: "contact-taken"; readonly by: string }
  | { readonly is: "too-long"; readonly field: "post" | "body" }
  | { readonly is: "roles-not-given"; readonly words: string }
  | { readonly is: "alias-taken"; readonly alias: string; readonly of: string }
  | { readonly is: "standing-not-by-law" }
  | { readonly is: "leaves"; readonly on: CalendarDate }
  | { readonly is: "body-of-band"; readonly words: string };

/** What becomes of a row. */
export type RowStanding = "new" | "changed" | "known" | "left-out" | "band" | "nobody";

export interface ReviewedRow {
  /** “1.5”: table and row. */
  readonly key: string;
  readonly table: number;
  readonly row: number;
  /** Every cell of it that says something. */
  readonly words: string;
  readonly name: string;
  readonly standing: RowStanding;
  readonly differences: readonly RowDifference[];
  readonly notes: readonly RowNote[];
  /** The question it waits for, by its id. */
  readonly asks: string | null;
  readonly person: { readonly was: KnownPerson | null; readonly be: PersonToBe } | null;
  readonly body: { readonly was: KnownBody | null; readonly be: BodyToBe } | null;
}

interface Asked {
  readonly id: string;
  /** The rows it is about, by their keys. */
  readonly rows: readonly string[];
  /** The words of the list. */
  readonly words: string;
  /** What stands as its answer: a person's, or our suggestion. */
  readonly chosen: string;
  readonly answered: boolean;
}

/** One thing of a list that a person should decide, with our suggestion. */
export type ListQuestion = Asked &
  (
    | { readonly is: "email" | "no-name" }
    | {
        readonly is: "same";
        readonly why: "name" | "email" | "body-name";
        readonly known: readonly { readonly id: string; readonly says: string }[];
      }
    | { readonly is: "twice"; readonly of: string; readonly sameEmail: boolean }
    | {
        readonly is: "body";
        readonly near: string | null;
        readonly mayCreate: boolean;
        readonly kind: string;
      }
    | { readonly is: "role" }
    | { readonly is: "kind" }
  );

/** The answers that are no ids. */
export const CREATE = "create";
export const NEW = "new";
export const LEAVE = "leave";
export const NONE = "none";

export interface NewBody extends BodyToBe {
  readonly key: string;
}

export interface ListReview {
  readonly kind: ListKind;
  readonly tables: readonly ReadTable[];
  readonly rows: readonly ReviewedRow[];
  readonly questions: readonly ListQuestion[];
  /** Bodies that people of the list work for, and that are to be created with them. */
  readonly newBodies: readonly NewBody[];
  readonly cells: {
    readonly all: number;
    readonly placed: number;
    readonly keptOut: number;
    readonly unknown: number;
  };
}
