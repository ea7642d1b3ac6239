import { createTransport } from "nodemailer";
import type { Config } from "../config/config.ts";
import type { Log } from "../log/log.ts";
import type { Carrier } from "./mail.ts";
import { mailHeaders } from "./mail-headers.ts";
import { type KeptMail, openTray, type Tray } from "./open-tray.ts";

/** How many letters are under way to the mail server at once; each has a connection of its own, which is kept for the next. */
export const LETTERS_AT_ONCE = 4;

const MINUTE_MS = 60_000;

/**
 * Hands mail to the SMTP server of the settings. Without one, demo and development keep it in their tray, and the real
 * service has no carrier: letters wait in the database, and the log says so once.
 */
export function openCarrier(
  config: Config,
  log: Log,
): { readonly carry: Carrier | null; readonly tray: Tray; close(): void } {
  const mails: KeptMail[] = [];
  const { smtpUrl } = config.mail;
  if (!smtpUrl) {
    const nothing = { tray: { mails }, close: () => {} };
    if (config.mode === "serve") {
      log.warn("COMMONTY_SMTP_URL is not set: letters wait in the database until it is");
      return { ...nothing, carry: null };
    }
    if (config.mode !== "test") return { ...nothing, ...openTray(config.dataFolder) };
    return {
      ...nothing,
      carry: async (mail, { at }) => {
        mails.unshift({ ...mail, at: at.toISOString() });
      },
    };
  }
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: LETTERS_AT_ONCE,
    connectionTimeout: MINUTE_MS,
    greetingTimeout: MINUTE_MS,
    // A server may look long at a letter; one that says nothing for so long has gone.
    socketTimeout: 3 * MINUTE_MS,
    // Letters hold words only: nothing is to be read from a disk or fetched from a network for one.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  // A connection of the pool that breaks while idle is nobody's fault.
  transport.on("error", () => {});
  return {
    tray: { mails },
    carry: async (mail, stamp) => {
      await transport.sendMail(mailHeaders(config, mail, stamp));
    },
    close: () => transport.close(),
  };
}
