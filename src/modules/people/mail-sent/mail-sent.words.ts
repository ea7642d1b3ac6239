import type { SentMail } from "./mail-sent.store.ts";

const STATES: Readonly<Record<SentMail["state"], string>> = {
  waiting: "On its way",
  sent: "Sent",
  empty: "Not needed any more",
  refused: "The address takes no mail",
  failed: "Given up",
};

/** What became of a mail. */
export function sayMailState(state: SentMail["state"]): string {
  return STATES[state];
}
