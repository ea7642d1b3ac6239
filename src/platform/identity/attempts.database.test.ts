import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TODAY } from "../../../test/harness/app.ts";
import { type OwnDatabase, ownDatabase } from "../../../test/harness/database.ts";
import { connect, type Database } from "../database/database.ts";
import { takeTurn } from "../scope/take-turn.ts";
import { isExceeded, mayAskAgain } from "./attempt.store.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

describe("requests that are counted", () => {
  let own: OwnDatabase;
  let database: Database;
  beforeAll(async () => {
    own = await ownDatabase();
    database = connect(own.pool);
  });
  afterAll(() => own.drop());

  const rows = async () => {
    const { rows } = await database.execute(sql`select count(*)::int as count from identity.attempt`);
    return (rows[0] as { count: number }).count;
  };
  const ask = (keys: readonly string[], at = TODAY) =>
    database.transaction((inner) => mayAskAgain(inner, keys, at));

  it("under one key make nobody wait who asks under another, nor whoever has the turn of a partnership", async () => {
    await database.execute(
      sql`insert into identity.attempt select 'email:long-ago', ${new Date(TODAY.getTime() - 2 * DAY_MS).toISOString()}::timestamptz from generate_series(1, 5)`,
    );
    const partnership = crypto.randomUUID();
    const events: string[] = [];
    // A stranger's comment is counted, and then waits for its turn; whoever has the turn counts something, too.
    await database
      .transaction(async (writer) => {
        await takeTurn({ database: writer, partnership });
        let isCounted = () => {};
        const counted = new Promise<void>((resolve) => {
          isCounted = resolve;
        });
        const comment = database.transaction(async (stranger) => {
          await mayAskAgain(stranger, ["comment:203.0.113.9"], TODAY);
          isCounted();
          await takeTurn({ database: stranger, partnership });
          events.push("comment");
        });
        await counted;
        await mayAskAgain(writer, ["invitation-mail:somebody"], TODAY);
        events.push("invitation");
        return { comment };
      })
      .then(({ comment }) => comment);
    expect(events).toEqual(["invitation", "comment"]);
  });

  it("are not written down any more once there are too many, so that nobody fills the table", async () => {
    const before = await rows();
    for (let round = 0; round < 80; round += 1)
      await ask([`email:${round}@flood.example`, "address:192.0.2.1"]);
    expect((await rows()) - before).toBe(120);
    for (let round = 0; round < 40; round += 1) await ask(["comment:192.0.2.1"]);
    expect((await rows()) - before).toBe(140);
    expect(await isExceeded(database, "comment:192.0.2.1", TODAY)).toBe(true);
    expect(await ask(["comment:192.0.2.1"])).toBe(false);
    expect(await ask(["comment:192.0.2.2"])).toBe(true);
  });

  it("are forgotten after a day", async () => {
    await ask(["comment:192.0.2.3"], new Date(TODAY.getTime() + DAY_MS + 60_000));
    expect(await rows()).toBe(1);
  });
});
