import { readFileSync } from "node:fs";
import { done, type Result } from "../../kernel/result.ts";
import { answerFromChild, type Unusable } from "../documents/index.ts";
import { BUILT_IN_SIGNS } from "./built-in-signs.ts";
import { readFontSigns } from "./font-signs.ts";
import { printable } from "./printable-words.ts";
import { typeset } from "./typeset.ts";

/** What is to be set: data for the template, and the parts to do it with. */
export interface PdfOrder {
  readonly data: unknown;
  readonly compiler: string;
  readonly fonts: readonly string[];
}

/** The PDF as base64 with the characters that became marks; or why there is none. */
export type PdfAnswer =
  | { readonly pdf: string; readonly marked: readonly string[] }
  | { readonly reason: "no-typesetter" | "not-accessible"; readonly complaint: string };

/** What every template begins with: fonts, language, page numbers. */
const GROUND = new URL("./pdf-ground.typ", import.meta.url);

/** The entry of the bounded process in which one PDF is made. The file it reads is the template. */
await answerFromChild(async (template, order: PdfOrder): Promise<Result<PdfAnswer, Unusable>> => {
  const fonts = order.fonts.map((path) => readFileSync(path));
  const known = new Set([...fonts.flatMap((font) => [...readFontSigns(font)]), ...BUILT_IN_SIGNS]);
  const { value, signs } = printable(order.data, (code) => known.has(code));
  const marked = [...signs].map((sign) => [...sign].map(sayCode).join(" "));
  const made = typeset(
    { compiler: order.compiler, fonts },
    `${readFileSync(GROUND, "utf8")}\n${readFileSync(template, "utf8")}`,
    JSON.stringify({ ...(value as object), marked: marked.length }),
  );
  if ("missing" in made) return done({ reason: "no-typesetter" as const, complaint: made.missing });
  if ("complaint" in made) return done({ reason: "not-accessible" as const, complaint: made.complaint });
  return done({ pdf: made.pdf.toString("base64"), marked });
});

/** A character by its number only: a log holds no words of people. */
function sayCode(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
