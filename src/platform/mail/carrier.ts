import { createTransport } from "nodemailer";
import type { Config } from "../config/config.ts";
import type { Log } from "../log/log.ts";
import type { Carrier, Mail } from "./postman.ts";

/** The mails that development and demo keep instead of sending, newest first. */
export interface Tray {
  readonly mails: readonly Mail[];
}

/** Hands mail to the SMTP server of the settings; without one it stays in the tray, and the log says so once. */
export function openCarrier(config: Config, log: Log): { readonly carry: Carrier; readonly tray: Tray } {
  const mails: Mail[] = [];
  const { smtpUrl, from } = config.mail;
  if (!smtpUrl) {
    if (config.mode === "serve")
      log.warn("COMMONTY_SMTP_URL is not set: mail waits in the tray of this process only");
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
