import type { Database } from "../database/database.ts";

/** A mail as it is handed to a server: plain text and HTML say the same. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Whose mail it is, by name; the settings' name where it is nobody's. */
  readonly senderName?: string;
  /** Where its reader chooses how often mail comes. */
  readonly choicesHref?: string;
}

/** What the letter had before it was written: it is the same however often the letter is tried. */
export interface Stamp {
  readonly letterId: string;
  readonly at: Date;
}

/** A letter as its composer sees it. */
export interface WaitingLetter {
  readonly to: string;
  readonly partnership: string | null;
  readonly facts: Record<string, string>;
  /** When it was put into the post: some letters are of no use any more. */
  readonly posted: Date;
  /** The transaction in which it is sent, as the runtime role. A composer may enter the letter's partnership in it. */
  readonly database: Database;
}

/** The letter may not go before this moment: nobody is written to in their quiet hours. */
export interface Later {
  readonly notBefore: Date;
}

/** Writes a letter at the moment it is sent; null when there is nobody to send it to, or nothing to say any more. */
export type Composer = (letter: WaitingLetter) => Promise<Mail | Later | null>;

export type Carrier = (mail: Mail, stamp: Stamp) => Promise<void>;

export interface PostCount {
  readonly sent: number;
  /** Addresses that take no mail. */
  readonly refused: number;
  /** Given up, or not taken for what they say. */
  readonly failed: number;
  /** Nobody was there, or nothing was left to say. */
  readonly dropped: number;
  /** To be tried again. */
  readonly waiting: number;
}

export type Outcome = keyof PostCount;
