import { createTransport } from "nodemailer";
import type { Config } from "../config/config.ts";
import type { Log } from "../log/log.ts";
import type { Carrier, Mail } from "./postman.ts";

/** The mails that development and demo keep instead of sending, newest first. */
export interface Tray {
  readonly mails: readonly Mail[];
}

/**
 * Hands mail to the SMTP server of the settings. Without one, demo and development keep it in the tray, and the real
 * service has no carrier: letters wait in the database, and the log says so once.
 */
export function openCarrier(
  config: Config,
  log: Log,
): { readonly carry: Carrier | null; readonly tray: Tray } {
  const mails: Mail[] = [];
  const { smtpUrl, from } = config.mail;
  if (!smtpUrl) {
    if (config.mode === "serve") {
      log.warn("COMMONTY_SMTP_URL is not set: letters wait in the database until it is");
      return { tray: { mails }, carry: null };
    }
    return {
      tray: { mails },
      carry: async (mail) => {
        mails.unshift(mail);
        mails.length = Math.min(mails.length, 100);
      },
    };
  }
  const transport = createTransport(smtpUrl);
  return {
    tray: { mails },
    carry: async (mail) => {
      await transport.sendMail({ from, ...mail });
    },
  };
}
