import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from "node:crypto";
import { and, asc, eq, gt, lte } from "drizzle-orm";
import type { Typed } from "../../kernel/invalid.ts";
import type { Pool } from "../database/database.ts";
import { keptForms } from "./kept-form.table.ts";

/** What a form that could not be sent said. */
export interface KeptForm {
  /** Where it was to be sent. */
  readonly action: string;
  /** The page on which it stood, where the browser said so. */
  readonly page: string | null;
  readonly typed: Typed;
  /** Names of the files that came with it: they are not kept. */
  readonly files: readonly string[];
}

/** How long words wait for their writer. */
export const KEPT_HOURS = 12;
/** What one account may have waiting: the oldest give way. */
const MOST_FORMS = 10;
const MOST_BYTES = 4 * 1024 * 1024;

/** Whose it is: the account, and the key in their browser's cookie. */
export interface Keeper {
  readonly accountId: string;
  readonly key: string;
}

/** A key for one browser, from which what it keeps is sealed: whoever reads the table without it reads nothing. */
export function newKey(): string {
  return randomBytes(32).toString("base64url");
}

/** Keeps what was typed; answers its id. What is too old goes at the same time, and so do the oldest beyond the limit. */
export async function keepForm(
  { database }: Pool,
  { accountId, key }: Keeper,
  form: KeptForm,
  at: Date,
): Promise<string> {
  await database.delete(keptForms).where(lte(keptForms.expiresAt, at));
  const id = randomBytes(12).toString("base64url");
  const sealed = seal(key, id, JSON.stringify(form));
  await database.insert(keptForms).values({
    id,
    holder: digestOf(key),
    accountId,
    sealed,
    bytes: sealed.length,
    createdAt: at,
    expiresAt: new Date(at.getTime() + KEPT_HOURS * 3_600_000),
  });
  const kept = await database
    .select({ id: keptForms.id, bytes: keptForms.bytes })
    .from(keptForms)
    .where(eq(keptForms.accountId, accountId))
    .orderBy(asc(keptForms.createdAt), asc(keptForms.id));
  let count = kept.length;
  let bytes = kept.reduce((sum, one) => sum + one.bytes, 0);
  // What was just kept stays, also where several were kept at the same moment.
  for (const one of kept.filter((each) => each.id !== id)) {
    if (count <= MOST_FORMS && bytes <= MOST_BYTES) break;
    count -= 1;
    bytes -= one.bytes;
    await database.delete(keptForms).where(eq(keptForms.id, one.id));
  }
  return id;
}

/** What this browser kept for this account; null for nobody else, and when it is too old. */
export async function findKeptForm(
  { database }: Pool,
  id: string,
  { accountId, key }: Keeper,
  at: Date,
): Promise<KeptForm | null> {
  const [row] = await database
    .select()
    .from(keptForms)
    .where(and(mine(id, { accountId, key }), gt(keptForms.expiresAt, at)));
  return row ? (JSON.parse(unseal(key, id, row.sealed)) as KeptForm) : null;
}

/** Forgets it: it was sent, or its writer does not want it. */
export async function dropKeptForm({ database }: Pool, id: string, keeper: Keeper): Promise<void> {
  await database.delete(keptForms).where(mine(id, keeper));
}

function mine(id: string, { accountId, key }: Keeper) {
  return and(eq(keptForms.id, id), eq(keptForms.holder, digestOf(key)), eq(keptForms.accountId, accountId));
}

function digestOf(key: string): string {
  return createHash("sha256").update(`kept-form holder ${key}`).digest("base64url");
}

function keyOf(key: string, id: string): Buffer {
  return Buffer.from(hkdfSync("sha256", key, id, "kept-form", 32));
}

function seal(key: string, id: string, words: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyOf(key, id), nonce);
  const body = Buffer.concat([cipher.update(words, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64");
}

function unseal(key: string, id: string, sealed: string): string {
  const bytes = Buffer.from(sealed, "base64");
  const cipher = createDecipheriv("aes-256-gcm", keyOf(key, id), bytes.subarray(0, 12));
  cipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString("utf8");
}
