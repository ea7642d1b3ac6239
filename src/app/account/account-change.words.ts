/** What changed in how somebody signs in: as its owner reads it on their page, and in the mail. */
interface ChangeWords {
  readonly title: (detail: string) => string;
  /** The subject and first sentence of the mail; null where none is written. */
  readonly mail: ((detail: string) => string) | null;
}

const CHANGES: Readonly<Record<string, ChangeWords>> = {
  "passkey-added": {
    title: (name) => `Passkey added: ${name}`,
    mail: (name) => `A passkey was added to your account: ${name}`,
  },
  "passkey-renamed": { title: (name) => `Passkey renamed: ${name}`, mail: null },
  "passkey-removed": {
    title: (name) => `Passkey taken away: ${name}`,
    mail: (name) => `A passkey was taken away from your account: ${name}`,
  },
  "second-step-set-up": {
    title: () => "Second step set up",
    mail: () => "A second step was set up for your account",
  },
  "second-step-removed": {
    title: () => "Second step taken away",
    mail: () => "The second step was taken away from your account",
  },
  "second-step-ended": {
    title: () => "Second step and passkeys taken away by the people who run this service",
    mail: () => "The people who run this service took away the second step and the passkeys of your account",
  },
  "provider-added": {
    title: (label) => `First signed in with ${label}`,
    mail: (label) => `Your account was used with ${label} for the first time`,
  },
  "provider-removed": {
    title: (label) => `Taken away: ${label}`,
    mail: (label) => `Signing in with ${label} was taken away from your account`,
  },
  "signed-out-everywhere": { title: () => "Signed out everywhere", mail: null },
  "codes-guessed": {
    title: () => "Many wrong codes were given",
    mail: () => "Somebody gave many wrong codes for your account",
  },
};

const WHAT_NOW: Readonly<Record<string, string>> = {
  "codes-guessed":
    "Whoever did it can read your mail, and did not get in. Change the password of your mail. You still get in with a passkey, with a code that you kept, or in a browser in which you have given a code before.",
};

const USUAL =
  "If it was you, nothing needs to be done. If it was not, somebody can read your mail: change its password, then sign in, sign out everywhere, and tell your partnership's lead officer.";

/** One line of the page of one's own sign-in. */
export function sayChange(what: string, detail: string | null): string {
  return CHANGES[what]?.title(detail ?? "") ?? "Something changed";
}

/** The mail about it: its subject, and what to do; null where nobody is written to. */
export function sayChangeByMail(
  what: string,
  detail: string,
): { readonly subject: string; readonly whatNow: string } | null {
  const subject = CHANGES[what]?.mail?.(detail);
  return subject ? { subject, whatNow: WHAT_NOW[what] ?? USUAL } : null;
}
