import { z } from "zod";
import {
  typedChoice,
  typedLine,
  typedText,
  typedTick,
  typedVersion,
} from "../../../platform/web/typed-field.ts";
import { formats } from "./format-request.ts";

/** What somebody sends who asks for a page in another form. `website` is no question: only programs fill it in. */
export const askForm = z.object({
  of: typedLine(300, "Go back to the page that you want, and ask from there"),
  format: typedChoice(formats, "Choose the form that you need"),
  words: typedText(1000, "Use at most 1,000 letters"),
  contact: typedLine(
    300,
    "Use at most 300 letters to say how we reach you",
    "Say how we can reach you: an e-mail address, a telephone number or a postal address",
  ),
  website: z
    .string()
    .default("")
    .refine((text) => text === "", "Leave this field empty; programs that send advertisements fill it in"),
});

export type AskForm = z.output<typeof askForm>;

export const answerForm = z.object({
  version: typedVersion,
  answer: typedText(
    2000,
    "Use at most 2,000 letters",
    "Say what was done, for example “Sent in 24 point by post”",
  ),
  erase: typedTick,
});
