import { isReadableAccent, mixWithWhite, readColour } from "../kernel/colour.ts";

/** How much of a partnership's colour is in the wash behind its own blocks. */
const WASH = 0.08;

/**
 * The small stylesheet that gives pages the colour of their partnership. A colour that cannot carry white words is
 * left out, and pages keep ours: settings refuse such a colour, so here it can only come from elsewhere.
 */
export function lookStylesheet(accent: string): string {
  const colour = readColour(accent);
  if (colour === null || !isReadableAccent(colour)) return "";
  return `:root { --accent: ${colour}; --accent-wash: ${mixWithWhite(colour, WASH)}; }\n`;
}
