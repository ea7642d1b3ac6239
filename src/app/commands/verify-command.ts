import { listPartnerships } from "../../modules/partnerships/index.ts";
import { findBrokenSeal } from "../../platform/ledger/verify-ledger.ts";
import { withScope, withService } from "../../platform/scope/open-scope.ts";
import type { Answered } from "./answered.ts";
import { takeWords } from "./take-words.ts";
import { withHouse } from "./with-house.ts";

/** `commonty verify`: whether the ledger of every partnership is whole, entry by entry, and what its rooms find unsound. */
export async function verifyCommand(words: readonly string[]): Promise<Answered> {
  takeWords(words, []);
  return withHouse(async (house) => {
    const lines: string[] = [];
    let broken = 0;
    for (const { id, slug } of await withService(house.pool, listPartnerships)) {
      const who = {
        partnership: id,
        actor: { kind: "house", name: "verify" },
        permissions: new Set<never>(),
      } as const;
      const at = await withScope(house.pool, who, house.now(), findBrokenSeal);
      lines.push(
        `${slug}: ${at === null ? "the ledger is whole" : `entry ${at} of the ledger does not hold`}\n`,
      );
      if (at !== null) broken += 1;
      for (const { gives } of house.rooms) {
        const unsound = gives?.verify ? await withScope(house.pool, who, house.now(), gives.verify) : [];
        broken += unsound.length;
        for (const words of unsound) lines.push(`${slug}: ${words}\n`);
      }
    }
    return broken > 0 ? { code: 1, complaint: lines.join("").trim() } : { code: 0, out: lines.join("") };
  });
}
