import { createHash } from "node:crypto";

/** Figures and letters without those that are taken for one another: no i, l, o, u. */
const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
/** Twenty-six letters of five bits are 130 bits. */
const LENGTH = 26;
const GROUP = 5;

/** What stands in the address of a link, in groups that can be read out and typed: made of words that nobody can guess. */
export function makeLinkSecret(unguessable: string): string {
  const bytes = createHash("sha256").update(unguessable).digest();
  let bits = bytes.reduce((all, byte) => (all << 8n) | BigInt(byte), 0n);
  let letters = "";
  for (let place = 0; place < LENGTH; place += 1, bits >>= 5n) letters += LETTERS[Number(bits & 31n)];
  return letters.replace(new RegExp(`.{${GROUP}}(?=.{${GROUP}})`, "g"), "$&-");
}

/** What is kept of a secret. Typed by hand it may lose its hyphens and its case, and have an O for a 0. */
export function digestOfSecret(typed: string): string {
  const letters = typed
    .toLowerCase()
    .replace(/[^0-9a-z]/g, "")
    .replaceAll("o", "0")
    .replace(/[il]/g, "1");
  return createHash("sha256").update(letters).digest("hex");
}
