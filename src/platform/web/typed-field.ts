import { z } from "zod";

/** Control characters but for line breaks and tabs: no field wants them, and PostgreSQL's text cannot hold all. */
const UNSEEN = /[^\P{Cc}\t\n]/gu;

/** One line as a person typed it: trimmed, its spaces single. Not sent counts as empty; `missing` is said where it may not be. */
export function typedLine(most: number, tooLong: string, missing?: string) {
  return z
    .string()
    .default("")
    .transform((text) => text.replace(UNSEEN, "").replace(/\s+/g, " ").trim())
    .refine((text) => text.length <= most, tooLong)
    .refine((text) => missing === undefined || text.length > 0, missing ?? "");
}

/** Several lines as a person typed them, trimmed at both ends. */
export function typedText(most: number, tooLong: string) {
  return z
    .string()
    .default("")
    .transform((text) => text.replace(UNSEEN, "").trim())
    .refine((text) => text.length <= most, tooLong);
}

/** An e-mail address, or nothing. */
export function typedEmail(message = "Write a whole e-mail address, such as name@council.example") {
  return z
    .string()
    .default("")
    .transform((text) => text.trim())
    .refine((text) => text === "" || (text.length <= 254 && z.email().safeParse(text).success), message);
}

/** A box that is ticked or not. */
export const typedTick = z
  .literal("yes")
  .optional()
  .transform((value) => value === "yes");

/** Which version of the thing the person had before them. */
export const typedVersion = z.coerce
  .number("This form does not say what it changes. Load the page again")
  .int("This form does not say what it changes. Load the page again")
  .positive("This form does not say what it changes. Load the page again");

/** All that a change needs beside its own words. */
export const versionForm = z.object({ version: typedVersion });
