/**
 * What a mail server's no means for the letter: `later` may pass and is tried again; `address` takes no mail, and will not
 * take the next one either; `letter` was not taken, which says nothing against the address.
 */
export type MailTrouble = "later" | "address" | "letter";

/** The parts of an error of the mail library that say what happened. */
interface SmtpError {
  readonly code?: unknown;
  readonly responseCode?: unknown;
  readonly command?: unknown;
  readonly response?: unknown;
}

/**
 * Judges by what the server answered, and at which word of ours (RFC 5321, 4.2.1; RFC 3463 for the code with dots).
 * A wrong password or a sender that the server does not know is trouble with the settings: letters wait until it is put right.
 */
export function judgeTrouble(error: unknown): MailTrouble {
  const { code, responseCode, command, response } = (error ?? {}) as SmtpError;
  if (error instanceof NoAddress) return "address";
  if (typeof responseCode !== "number" || responseCode < 500 || code === "EAUTH") return "later";
  const enhanced = /\b5\.(\d{1,3})\.(\d{1,3})\b/.exec(typeof response === "string" ? response : "");
  if (command === "RCPT TO") {
    // 552 and 5.2.2 are a mailbox that is full for now (RFC 5321, 4.5.3.1.10); 5.7 is a rule of theirs, such as a list of senders.
    if (responseCode === 552 || enhanced?.[0] === "5.2.2") return "later";
    return enhanced?.[1] === "7" ? "letter" : "address";
  }
  return command === "DATA" ? "letter" : "later";
}

/** What stands in the place of an address is none, and no server need be asked. */
export class NoAddress extends Error {
  override readonly name = "NoAddress";
  constructor() {
    super("This is not an e-mail address.");
  }
}

const LONGEST = 200;

/** What the server answered, in one line that a person can read: for the lead officer, and to be looked up by whoever runs the mail. */
export function sayTrouble(error: unknown): string {
  const { response } = (error ?? {}) as SmtpError;
  const said =
    typeof response === "string" ? response : error instanceof Error ? error.message : String(error);
  const line = said.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
