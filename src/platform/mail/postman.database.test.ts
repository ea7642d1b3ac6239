import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OwnDatabase, ownDatabase } from "../../../test/harness/database.ts";
import { connect, type Pool } from "../database/database.ts";
import { silentLog } from "../log/log.ts";
import { enterPartnership, withService } from "../scope/open-scope.ts";
import type { Carrier, Composer, Mail, Stamp } from "./mail.ts";
import { messages } from "./message.table.ts";
import { post } from "./post.ts";
import { emptyPostbox } from "./postman.ts";
import { LETTERS_KEPT_DAYS, removeOldLetters } from "./remove-old-letters.ts";

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
    expect(counts.reduce((sum, { sent }) => sum + sent, 0)).toBe(1);
    expect(carried.map(({ text }) => text)).toEqual(["one"]);
    expect(await emptyPostbox(pool, { plain }, carry, later(9999), silentLog)).toMatchObject({ sent: 0 });
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
    expect(await emptyPostbox(pool, { plain }, refuse, later(1), silentLog)).toMatchObject({ waiting: 1 });
    expect(await emptyPostbox(pool, { plain }, refuse, later(2), silentLog)).toMatchObject({ waiting: 0 });
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
    const count = await emptyPostbox(pool, { plain: async () => null }, async () => {}, later(1), silentLog);
    const [row] = await pool.database.select().from(messages);
    expect([count.sent, count.dropped, row?.state]).toEqual([0, 1, "dropped"]);
  });

  it("ends at once where the server says no for good, and its words are kept", async () => {
    await put("to nobody there");
    const answer = "550 5.1.1 No such user here";
    const refuse = async () => {
      throw Object.assign(new Error("refused"), { command: "RCPT TO", responseCode: 550, response: answer });
    };
    expect(await emptyPostbox(pool, { plain }, refuse, later(1), silentLog)).toMatchObject({ refused: 1 });
    const [row] = await pool.database.select().from(messages);
    expect([row?.state, row?.attempts]).toEqual(["failed", 1]);
    expect(await emptyPostbox(pool, { plain }, refuse, later(999_999), silentLog)).toMatchObject({
      refused: 0,
    });
  });

  it("waits where its composer says from when on it may go, which counts as no attempt", async () => {
    await put("at the right hour");
    const notBefore = later(7200)();
    const patient: Composer = async (letter) =>
      later(3600)() < notBefore && letter.facts.words ? { notBefore } : null;
    expect(await emptyPostbox(pool, { plain: patient }, async () => {}, later(1), silentLog)).toMatchObject({
      waiting: 1,
      sent: 0,
    });
    const carried: string[] = [];
    const carry = async ({ text }: Mail) => void carried.push(text);
    await emptyPostbox(pool, { plain }, carry, later(7199), silentLog);
    expect(carried).toEqual([]);
    await emptyPostbox(pool, { plain }, carry, later(7200), silentLog);
    expect(carried).toEqual(["at the right hour"]);
    const [row] = await pool.database.select().from(messages);
    expect(row?.attempts).toBe(1);
  });

  it("has one number, however often it is tried", async () => {
    await put("numbered");
    const numbers: string[] = [];
    const fail = async (_: Mail, { letterId }: Stamp) => {
      numbers.push(letterId);
      if (numbers.length < 3) throw new Error("451 later");
    };
    for (const seconds of [1, 100, 1000])
      await emptyPostbox(pool, { plain }, fail, later(seconds), silentLog);
    expect(numbers).toHaveLength(3);
    expect(new Set(numbers).size).toBe(1);
  });

  it("is not sent again and again where it went out and that could not be written down", async () => {
    await put("gone");
    let carried = 0;
    const carryAndBreak: Carrier = async () => {
      carried += 1;
    };
    let broken = false;
    const clockThatBreaks = () => {
      if (carried === 1 && !broken) {
        broken = true;
        throw new Error("a fault between the server's yes and our commit");
      }
      return later(1)();
    };
    const first = emptyPostbox(pool, { plain }, carryAndBreak, clockThatBreaks, silentLog);
    await first.catch(() => {});
    await emptyPostbox(pool, { plain }, carryAndBreak, later(9999), silentLog);
    expect(carried).toBe(1);
  });

  it("is finished where it is in hand when the house closes, and no other is taken", async () => {
    await pool.database.delete(messages);
    await withService(pool, async (database) => {
      for (const words of ["in hand", "not yet"]) await post(database, letter(words), at);
    });
    let isClosing = false;
    const carried: string[] = [];
    const carry = async ({ text }: Mail) => {
      isClosing = true;
      carried.push(text);
    };
    await emptyPostbox(pool, { plain }, carry, later(1), silentLog, { isClosing: () => isClosing });
    expect(carried).toHaveLength(1);
    const rows = await pool.database.select().from(messages);
    expect(rows.map(({ state }) => state).sort()).toEqual(["sent", "waiting"]);
  });

  it("is removed a month after it ended, and never while it waits", async () => {
    await pool.database.delete(messages);
    await withService(pool, async (database) => {
      for (const words of ["old", "waiting"]) await post(database, letter(words), at);
    });
    await emptyPostbox(
      pool,
      { plain: async (one) => (one.facts.words === "old" ? null : { notBefore: later(9_999_999)() }) },
      async () => {},
      later(1),
      silentLog,
    );
    const removeAt = (days: number) =>
      withService(pool, (database) => removeOldLetters(database, later(days * 86_400)()));
    expect(await removeAt(LETTERS_KEPT_DAYS - 1)).toBe(0);
    expect(await removeAt(LETTERS_KEPT_DAYS + 1)).toBe(1);
    expect((await pool.database.select().from(messages)).map(({ facts }) => facts.words)).toEqual([
      "waiting",
    ]);
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
