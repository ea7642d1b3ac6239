import { listPartnerships } from "../../modules/partnerships/index.ts";
import { findBrokenSeal } from "../../platform/ledger/verify-ledger.ts";
import { withScope, withService } from "../../platform/scope/open-scope.ts";
import type { Answered } from "./answered.ts";
import { takeWords } from "./take-words.ts";
import { withHouse } from "./with-house.ts";

/** `commonty verify`: whether the ledger of every partnership is whole, entry by entry. */
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
      if (at !== null) broken += 1;
      lines.push(`${slug}: ${at === null ? "the ledger is whole" : `entry ${at} does not hold`}\n`);
    }
    return broken > 0 ? { code: 1, complaint: lines.join("").trim() } : { code: 0, out: lines.join("") };
  });
}
