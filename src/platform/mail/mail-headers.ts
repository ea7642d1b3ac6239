import type { SendMailOptions } from "nodemailer";
import type { Config } from "../config/config.ts";
import { NoAddress } from "./judge-trouble.ts";
import { letterHref } from "./letter-href.ts";
import type { Mail, Stamp } from "./mail.ts";
import { inOneLine } from "./write-letter.ts";

/**
 * A mail with all that stands above its words. The partnership is the sender by name, the address is the service's own, and
 * whoever answers reaches the address of the settings. Programs are told that no person wrote it (RFC 3834), so that none answers
 * that somebody is on holiday. The number of the letter stays the same however often it is tried.
 * Throws NoAddress where the address could not stand in a header.
 */
export function mailHeaders(
  { mail: settings, baseUrl }: Pick<Config, "mail" | "baseUrl">,
  mail: Mail,
  stamp: Stamp,
): SendMailOptions {
  const from = readSender(settings.from);
  const choices = mail.choicesHref ? letterHref(mail.choicesHref) : null;
  return {
    from: { name: inOneLine(mail.senderName ?? from.name), address: from.address },
    to: { name: "", address: readAddress(mail.to) },
    ...(settings.replyTo === null ? {} : { replyTo: settings.replyTo }),
    subject: inOneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    date: stamp.at,
    messageId: `<${stamp.letterId}@${new URL(baseUrl).hostname}>`,
    headers: {
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "All",
      ...(choices === null ? {} : { "List-Unsubscribe": `<${choices}>` }),
    },
  };
}

/** “Strathbrae plans <plans@example.scot>”, with or without the name. */
function readSender(from: string): { readonly name: string; readonly address: string } {
  const parts = /^(.*)<([^<>]+)>\s*$/.exec(from);
  return parts
    ? { name: (parts[1] ?? "").trim().replace(/^"(.*)"$/, "$1"), address: (parts[2] ?? "").trim() }
    : { name: "", address: from.trim() };
}

/** One address and nothing else: no list, no name, no line break. */
function readAddress(address: string): string {
  if (!/^[^\s\p{Cc}<>()[\]\\,;:"@]+@[^\s\p{Cc}<>()[\]\\,;:"@]+$/u.test(address)) throw new NoAddress();
  return address;
}
