/** What a person put right of a list, beside its reading, which never changes. */
export interface ListCorrections {
  /** What columns are, by their keys. */
  readonly columns: Readonly<Record<string, string>>;
  /** Answers to questions, by their ids. */
  readonly answers: Readonly<Record<string, string>>;
  /** Rows that are left out, by their keys. */
  readonly left: readonly string[];
  /** Rows whose people are to sign in, by their keys. */
  readonly logins: readonly string[];
  /** Give the roles that the list names. */
  readonly givesRoles: boolean;
}

export const nothingPutRight: ListCorrections = {
  columns: {},
  answers: {},
  left: [],
  logins: [],
  givesRoles: false,
};
