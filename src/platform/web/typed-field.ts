import { z } from "zod";
import { oneLine } from "../../kernel/lines.ts";
import { plainWords } from "../../kernel/plain-words.ts";

/** Whether there is anything to read: joiners and directions alone look like an empty field, and make a name of nobody. */
const isSeen = (text: string) => /[^\s\p{Cf}]/u.test(text);

/** One line as a person typed it: trimmed, its spaces single. Not sent counts as empty; `missing` is said where it may not be. */
export function typedLine(most: number, tooLong: string, missing?: string) {
  return z
    .string()
    .default("")
    .transform((text) => oneLine(plainWords(text)))
    .refine((text) => text.length <= most, tooLong)
    .refine((text) => missing === undefined || isSeen(text), missing ?? "");
}

/** Several lines as a person typed them, trimmed at both ends. Not sent counts as empty; `missing` is said where they may not be. */
export function typedText(most: number, tooLong: string, missing?: string) {
  return z
    .string()
    .default("")
    .transform((text) => plainWords(text).trim())
    .refine((text) => text.length <= most, tooLong)
    .refine((text) => missing === undefined || isSeen(text), missing ?? "");
}

/** An e-mail address, or nothing. */
export function typedEmail(message = "Write a whole e-mail address, such as name@council.example") {
  return z
    .string()
    .default("")
    .transform((text) => text.trim())
    .refine((text) => text === "" || (text.length <= 254 && z.email().safeParse(text).success), message);
}

/** One of these: the keys of a table of words. */
export function typedChoice<Key extends string>(choices: Readonly<Record<Key, unknown>>, message: string) {
  return z.enum(Object.keys(choices) as [Key, ...Key[]], message);
}

/** One thing of a list, by its id; empty where none is chosen. */
export function typedPick(message: string) {
  return z.union([z.literal(""), z.uuid()], message).default("");
}

/** A box that is ticked or not. */
export const typedTick = z
  .literal("yes")
  .optional()
  .transform((value) => value === "yes");

/** The largest number that PostgreSQL's integer holds: one beyond it would be a fault there, not a refusal here. */
const LARGEST = 2_147_483_647;

/** A number that our own pages put into a form: a version, or the short number of a thing. */
export function typedNumber(message: string) {
  return z.coerce.number(message).int(message).positive(message).max(LARGEST, message);
}

/** Which version of the thing the person had before them. */
export const typedVersion = typedNumber("This form does not say what it changes. Load the page again");

/** Made by the page for one form: what it adds has this id, so that the same form sent twice adds one thing. */
export const typedKey = z.uuid("This form does not say what it sends. Load the page again").optional();

/** The mark of what the page showed (`shownMark`), where a form changes a list that has no version of its own. */
export const typedShown = z.string().max(40).optional();

/** All that a change needs beside its own words. */
export const versionForm = z.object({ version: typedVersion });
