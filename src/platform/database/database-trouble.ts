/** Why a database cannot be had. The words for it belong to the door that shows it (log line, command line, page). */
export type TroubleReason =
  /** npm brought no PostgreSQL for this system (Alpine, Windows, or installed with --omit=optional). */
  | "no-programs-here"
  /** A file or folder is not ours to read or write, or belongs to another account. */
  | "not-permitted"
  /** PostgreSQL refuses to run as root, and there is no other account that we may start it as. */
  | "no-account-for-server"
  /** The folder's name holds a character that PostgreSQL's own setup would hand to a shell: " $ ` or \\. */
  | "folder-name-unusable"
  | "disk-full"
  /** The data were made by another major version of PostgreSQL than the programs that are here. */
  | "cluster-of-other-version"
  /** The data folder lacks a part that only its first start writes, such as its passwords. */
  | "cluster-incomplete"
  | "server-does-not-start"
  | "address-unreadable"
  | "server-unreachable"
  /** The server is there, but not for this user, password or database. */
  | "server-refuses"
  /** Older than PostgreSQL 15. */
  | "server-too-old"
  /** The database at the address does not keep its text as UTF-8. */
  | "server-not-utf8"
  /** Our user may neither make the role that pages run as nor become it. */
  | "role-not-granted"
  /** The server was built without ICU, so it cannot sort names as people do. */
  | "server-without-icu";

/** The database cannot be had: a fault of the ground (thrown, never returned), with a symbol and facts for the log. */
export class DatabaseTrouble extends Error {
  readonly reason: TroubleReason;
  readonly facts: Readonly<Record<string, string | number>>;

  constructor(
    reason: TroubleReason,
    facts: Readonly<Record<string, string | number>> = {},
    options: { cause?: unknown } = {},
  ) {
    super(`${reason}${wordsOf(facts)}`, options);
    this.name = "DatabaseTrouble";
    this.reason = reason;
    this.facts = facts;
  }
}

function wordsOf(facts: Readonly<Record<string, string | number>>): string {
  const words = Object.entries(facts).map(([name, value]) => `${name} ${value}`);
  return words.length === 0 ? "" : `: ${words.join(", ")}`;
}

/** What went wrong with a file, as trouble: a full disk and a missing right have their own reasons. */
export function troubleWithFile(error: unknown, path: string): unknown {
  const code = codeOf(error);
  if (code === "ENOSPC" || code === "EDQUOT")
    return new DatabaseTrouble("disk-full", { path }, { cause: error });
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
    return new DatabaseTrouble("not-permitted", { path, code }, { cause: error });
  }
  return error;
}

/** The code of an error of Node (`ENOENT`) or of PostgreSQL (`57P03`), or nothing. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
