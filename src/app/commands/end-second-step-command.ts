import type { Answered } from "./answered.ts";
import { demandWord, takeWords } from "./take-words.ts";
import { withHouse } from "./with-house.ts";

/** `commonty end-second-step`: for somebody who lost their telephone and their codes, once one knows that it is they. */
export async function endSecondStepCommand(words: readonly string[]): Promise<Answered> {
  const { given } = takeWords(words, ["email"]);
  const email = demandWord(given, "email");
  return withHouse(async (house) => {
    if (await house.identity.endSecondStep(email, house.now()))
      return {
        code: 0,
        out: `${email} signs in by a link alone from now on, and is signed out everywhere.\n`,
      };
    return { code: 1, complaint: `Nobody with a second step or a passkey signs in with ${email}.` };
  });
}
