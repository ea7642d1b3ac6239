import { partnershipPaths } from "../../modules/partnerships/index.ts";
import { createPartnership, sayCreationRefusal } from "../../modules/people/index.ts";
import type { Answered } from "./answered.ts";
import { demandWord, takeWords } from "./take-words.ts";
import { withHouse } from "./with-house.ts";

/** `commonty create-partnership`: the first partnership and its first administrator. Works while the service serves. */
export async function createPartnershipCommand(words: readonly string[]): Promise<Answered> {
  const { given } = takeWords(words, ["slug", "name", "kind", "admin-name", "admin-email"]);
  const wish = {
    slug: demandWord(given, "slug"),
    name: demandWord(given, "name"),
    kind: given.kind,
    adminName: demandWord(given, "admin-name"),
    adminEmail: demandWord(given, "admin-email"),
  };
  return withHouse(async (house) => {
    const result = await createPartnership(house.pool, wish, house.now());
    if (!result.ok) return { code: 1, complaint: `${sayCreationRefusal(result.refusal.reason)}.` };
    const at = `${house.config.baseUrl}${partnershipPaths.signIn(wish.slug)}`;
    return {
      code: 0,
      out: `${wish.name} is there. ${wish.adminName} signs in at ${at} with ${wish.adminEmail}.\n`,
    };
  });
}
