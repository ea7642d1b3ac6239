import { randomInt } from "node:crypto";

/** Figures and letters without those that are taken for one another: no i, l, o, u. */
const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
const HOW_MANY = 10;
/** Ten letters of five bits are 50 bits: nobody guesses one. */
const LENGTH = 10;
const GROUP = 5;

/** The codes that somebody keeps for the day on which their telephone is lost: to be written down, and typed from paper. */
export function makeKeptCodes(): string[] {
  return Array.from({ length: HOW_MANY }, () => {
    const letters = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join("");
    return grouped(letters);
  });
}

/** A code as it was kept, from one as it was typed: without its hyphen, in capitals, with an O for a 0. */
export function readKeptCode(typed: string): string {
  const letters = typed
    .toLowerCase()
    .replace(/[^0-9a-z]/g, "")
    .replaceAll("o", "0")
    .replace(/[il]/g, "1");
  return grouped(letters);
}

function grouped(letters: string): string {
  return `${letters.slice(0, GROUP)}-${letters.slice(GROUP)}`;
}
