import { endServiceAdministrator } from "../administration/end-service-administrator.ts";
import type { Answered } from "./answered.ts";
import { demandWord, takeWords } from "./take-words.ts";
import { withHouse } from "./with-house.ts";

/** `commonty end-service-administrator`: at once, also the last one. */
export async function endServiceAdministratorCommand(words: readonly string[]): Promise<Answered> {
  const { given } = takeWords(words, ["email"]);
  const email = demandWord(given, "email");
  return withHouse(async (house) => {
    const result = await endServiceAdministrator(house, email, null);
    if (result.ok) return { code: 0, out: `${email} looks after this service no more.\n` };
    return { code: 1, complaint: `${email} does not look after this service.` };
  });
}
