import { withoutContactDetails } from "../../../kernel/contact-details.ts";

/** A public text without e-mail addresses and telephone numbers, whoever wrote them there (domain C4-11). */
export function leaveOutContacts(text: string): string {
  return withoutContactDetails(text, "[contact details left out]");
}
