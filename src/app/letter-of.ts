import { fullNameOf, type Tenant } from "../kernel/tenant.ts";
import type { LetterWords } from "../platform/mail/letter-words.ts";
import type { Mail } from "../platform/mail/mail.ts";
import { writeLetter } from "../platform/mail/write-letter.ts";

/** A letter of a partnership, drawn in its look and with its name as the sender's. */
export function letterOf(tenant: Tenant, to: string, words: LetterWords): Mail {
  return { to, senderName: fullNameOf(tenant), ...writeLetter(tenant, words) };
}
