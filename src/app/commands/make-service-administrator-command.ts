import { makeServiceAdministrator } from "../administration/make-service-administrator.ts";
import { servicePaths } from "../administration/service-paths.ts";
import type { Answered } from "./answered.ts";
import { demandWord, takeWords } from "./take-words.ts";
import { withHouse } from "./with-house.ts";

/** `commonty make-service-administrator`: somebody who looks after the service, and sees nothing of what partnerships write. */
export async function makeServiceAdministratorCommand(words: readonly string[]): Promise<Answered> {
  const { given } = takeWords(words, ["email", "name"]);
  const email = demandWord(given, "email");
  return withHouse(async (house) => {
    const result = await makeServiceAdministrator(house, { email, name: given.name?.trim() ?? "" }, null);
    if (result.ok) {
      const at = `${house.config.baseUrl}${servicePaths.home}`;
      return {
        code: 0,
        out: `${email} looks after this service at ${at}, once a second step is set up there.\n`,
      };
    }
    const complaint =
      result.refusal.reason === "is-one-already"
        ? `${email} looks after this service already.`
        : `“${email}” is no e-mail address. Write a whole one, such as name@council.example.`;
    return { code: 1, complaint };
  });
}
