import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { codeOf, DatabaseTrouble } from "../database-trouble.ts";

/** Made with a cluster and kept beside it; nobody types them. */
export interface Passwords {
  readonly superuser: string;
  /** Of the owner of Commonty's own database. */
  readonly owner: string;
}

export function makePasswords(): Passwords {
  return { superuser: password(), owner: password() };
}

/** @throws DatabaseTrouble `cluster-incomplete` where the file is missing or not what we wrote */
export async function readPasswords(path: string): Promise<Passwords> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as Passwords;
  } catch (error) {
    if (codeOf(error) === "ENOENT" || error instanceof SyntaxError) {
      throw new DatabaseTrouble("cluster-incomplete", { path }, { cause: error });
    }
    throw error;
  }
}

function password(): string {
  return randomBytes(24).toString("base64url");
}
