import { CONTACT_PATTERNS } from "../../plans/index.ts";

/** A public text without e-mail addresses and telephone numbers, whoever wrote them there (domain C4-11). */
export function withoutContacts(text: string): string {
  return CONTACT_PATTERNS.reduce(
    (left, pattern) => left.replace(pattern, "[contact details left out]"),
    text,
  );
}
