import { type Agreement, agreements } from "./caveat.ts";

/** The words of the notice after a redirect, by its symbol. */
export const CAVEAT_NOTICES: Readonly<Record<string, string>> = {
  added: "The caveat is added. The public reads it with the next version that is published.",
  changed: "The changes are saved.",
  removed: "The caveat is taken away. Versions that were published with it keep it.",
};

/** “Most agreed”; nothing where it is not known. */
export function sayAgreement(agreement: Agreement): string {
  return agreement === "unknown" ? "" : agreements[agreement];
}
