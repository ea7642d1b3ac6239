/** One thing in a mail: an action with how it stands, and what its reader can do about it. */
export interface LetterThing {
  /** Where things of several kinds stand in one mail, a heading above the first of each: the plan that the actions are of, and what holds for all of them. */
  readonly above?: { readonly title: string; readonly text: string };
  /** Empty for a mail about one thing only, which its subject names. */
  readonly title: string;
  /** Lines under it. `state` is a status word, drawn in its colour; lateness is drawn loud. */
  readonly lines: readonly { readonly text: string; readonly state?: string; readonly isLate?: boolean }[];
  /** The button under it. The address is whole, with the service's own. */
  readonly act: { readonly label: string; readonly href: string } | null;
}

/** One line of news, with a link where there is more to read. */
export interface LetterNews {
  readonly text: string;
  readonly href: string | null;
}

/** What one room has to say to one person in the mail of a day. Plain text and HTML are made of the same. */
export interface LetterPart {
  /** What the mail is about, where this part leads: “Two actions of yours need an update by Friday”. */
  readonly subject: string;
  /** Sentences before the things, without a greeting: the mail has one already. */
  readonly opening: readonly string[];
  readonly things: readonly LetterThing[];
  /** News under a heading of its own: “What changed in your plans this week”. */
  readonly news: { readonly heading: string; readonly items: readonly LetterNews[] } | null;
  /** Small sentences at the end: how long a link works. */
  readonly closing: readonly string[];
  /** Where the reader settles this for good, for links in the last line: fewer mails, not mine any more. */
  readonly choicesHref: string | null;
}

/** Something that a person is to be told by mail. Each key is told once to each person. */
export interface ToTell {
  readonly personId: string;
  /** The room's own words for it, with the ids that make it one: `ask/<id>/asked`. */
  readonly key: string;
  /** `owed` waits for its reader and goes whatever they chose about news; `news` comes as often as they chose. */
  readonly weight: "owed" | "news";
}
