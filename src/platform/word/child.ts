import { readFileSync } from "node:fs";
import type { Result } from "../../kernel/result.ts";
import { answerFromChild } from "../documents/child/answer-from-child.ts";
import { refusing, type Unusable } from "../documents/unusable.ts";
import { readWordLook } from "./read-word-look.ts";
import { UnusableLook } from "./refuse-look.ts";
import type { NoLook, WordLook } from "./word-look.ts";

export type LookAnswer = { readonly look: WordLook } | { readonly reason: NoLook };

/** The entry of the bounded process in which one template is read. */
await answerFromChild(
  (file): Promise<Result<LookAnswer, Unusable>> =>
    refusing(async () => {
      try {
        return { look: await readWordLook(readFileSync(file)) };
      } catch (error) {
        if (error instanceof UnusableLook) return { reason: error.reason };
        throw error;
      }
    }),
);
