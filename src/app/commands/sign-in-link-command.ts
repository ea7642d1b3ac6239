import { partnershipPaths } from "../../modules/partnerships/index.ts";
import { findTenant } from "../find-tenant.ts";
import type { Answered } from "./answered.ts";
import { demandWord, takeWords } from "./take-words.ts";
import { withHouse } from "./with-house.ts";

/** `commonty sign-in-link`: a link that works once, for an administrator whose mail does not work yet. */
export async function signInLinkCommand(words: readonly string[]): Promise<Answered> {
  const { given } = takeWords(words, ["partnership", "email"]);
  const slug = demandWord(given, "partnership");
  const email = demandWord(given, "email");
  return withHouse(async (house) => {
    if (!(await findTenant(house, slug)))
      return { code: 1, complaint: `There is no partnership at /${slug}.` };
    const secret = await house.identity.makeLinkSecret(email);
    if (!secret) return { code: 1, complaint: `Nobody signs in with ${email}.` };
    const link = `${house.config.baseUrl}${partnershipPaths.signIn(slug)}/link/${encodeURIComponent(secret)}`;
    return { code: 0, out: `${link}\n` };
  });
}
