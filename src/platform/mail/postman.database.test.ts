import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OwnDatabase, ownDatabase } from "../../../test/harness/database.ts";
import { connect, type Pool } from "../database/database.ts";
import { silentLog } from "../log/log.ts";
import { enterPartnership, withService } from "../scope/open-scope.ts";
import { messages } from "./message.table.ts";
import { post } from "./post.ts";
import { type Composer, emptyPostbox, type Mail } from "./postman.ts";

let own: OwnDatabase;
let pool: Pool;
beforeAll(async () => {
  own = await ownDatabase();
  pool = { database: connect(own.pool), close: async () => {} };
});
afterAll(() => own.drop());

const at = new Date("2026-11-23T10:00:00Z");
const later = (seconds: number) => () => new Date(at.getTime() + seconds * 1000);
const plain: Composer = async ({ to, facts }) => ({
  to,
  subject: "Hello",
  text: facts.words ?? "",
  html: "",
});
const letter = (words: string) => ({
  partnership: null,
  to: "morag@strathbrae.example",
  kind: "plain",
  facts: { words },
});

async function put(words: string): Promise<void> {
  await pool.database.delete(messages);
  await withService(pool, (database) => post(database, letter(words), at));
}

describe("the post", () => {
  it("goes out once, whoever empties the box, and however many at a time", async () => {
    await put("one");
    const carried: Mail[] = [];
    const carry = async (mail: Mail) => {
      carried.push(mail);
    };
    const counts = await Promise.all(
      [1, 2, 3].map(() => emptyPostbox(pool, { plain }, carry, later(1), silentLog)),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(carried.map(({ text }) => text)).toEqual(["one"]);
    expect(await emptyPostbox(pool, { plain }, carry, later(9999), silentLog)).toBe(0);
  });

  it("is never sent for a change that was rolled back", async () => {
    await put("kept");
    await withService(pool, async (database) => {
      await post(database, letter("undone"), at);
      throw new Error("the change fails");
    }).catch(() => {});
    const carried: string[] = [];
    await emptyPostbox(pool, { plain }, async ({ text }) => void carried.push(text), later(1), silentLog);
    expect(carried).toEqual(["kept"]);
  });

  it("is tried again later when the server refuses it, each time after a longer pause", async () => {
    await put("stubborn");
    let refusals = 0;
    const refuse = async () => {
      refusals += 1;
      throw new Error("450 busy");
    };
    expect(await emptyPostbox(pool, { plain }, refuse, later(1), silentLog)).toBe(0);
    expect(await emptyPostbox(pool, { plain }, refuse, later(2), silentLog)).toBe(0);
    expect(refusals).toBe(1);
    await emptyPostbox(pool, { plain }, refuse, later(32), silentLog);
    await emptyPostbox(pool, { plain }, refuse, later(33), silentLog);
    expect(refusals).toBe(2);
    const carried: string[] = [];
    await emptyPostbox(pool, { plain }, async ({ text }) => void carried.push(text), later(200), silentLog);
    expect(carried).toEqual(["stubborn"]);
  });

  it("is dropped without a word where there is nobody to write to", async () => {
    await put("to nobody");
    const sent = await emptyPostbox(pool, { plain: async () => null }, async () => {}, later(1), silentLog);
    const [row] = await pool.database.select().from(messages);
    expect([sent, row?.state]).toEqual([0, "dropped"]);
  });

  it("of one partnership can be read by nobody in another, nor in its own", async () => {
    await put("private");
    const rows = await pool.database.transaction(async (database) => {
      await enterPartnership(database, crypto.randomUUID());
      return database.select().from(messages);
    });
    expect(rows).toEqual([]);
  });
});
