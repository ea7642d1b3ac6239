import type { Child } from "hono/jsx";
import type { CalendarDate } from "../../kernel/calendar-date.ts";
import type { Tenant } from "../../kernel/tenant.ts";
import type { LetterPart, ToTell } from "../mail/letter-part.ts";
import type { Permission, Scope } from "../scope/scope.ts";
import type { SearchWords } from "../search/search-words.ts";
import type { Doors } from "./door.ts";
import type { Holding } from "./holding.ts";

/** Something that waits for this person, with the link that settles it. */
export interface NeedsYou {
  readonly title: string;
  readonly detail: string;
  readonly href: string;
  /** When it came or falls due, in words. */
  readonly when: string;
  /** Sorts the list: earlier first. */
  readonly at: Date;
}

/** A piece of work that this person leads or answers for. */
export interface OwnWork {
  readonly title: string;
  readonly href: string;
  /** How its date stands, as its room draws dates. */
  readonly due: Child;
  /** How it is going, as its room draws that. */
  readonly status: Child;
  /** When something was last said of it, in words. */
  readonly updated: string;
}

/** Something that changed, as a sentence: “Ewan Laird updated”, the thing with its link, and the words said. */
export interface Change {
  readonly at: Date;
  /** What happened and who did it: “Ewan Laird gave an update”. */
  readonly what: string;
  readonly title: string;
  readonly detail: string;
  readonly href: string;
}

/** A day that lies ahead and matters to whoever looks. */
export interface ComingUp {
  readonly on: CalendarDate;
  readonly title: string;
  readonly href: string | null;
  /** The same said at the head of the home, where it is what the partnership works towards: “The Board meets in 17 days.” */
  readonly headline?: string;
}

/** Something that answers a search, seen by who may see it. Several of one thing have one address. */
export interface Found {
  /** What it is: “Action 12”, “Plan”, “Person”. */
  readonly kind: string;
  readonly title: string;
  readonly href: string;
  /** Where in it the words stand: “Update”; null: in its own words. */
  readonly where: string | null;
  /** The words round what was found, as `readExcerpt` takes them. */
  readonly excerpt: string;
  readonly rank: number;
}

/** A door of the navigation. */
export interface NavigationDoor {
  readonly label: string;
  readonly path: string;
  /** Where pages lie that are behind this door too, though not under its path. */
  readonly alsoAt?: readonly string[];
}

/** The mail of one person on one day, as a room that has something to say in it sees it. */
export interface DigestAsked {
  readonly digestId: string;
  readonly personId: string;
  /** What this mail tells, by its keys: what is due now and was not told before. */
  readonly keys: ReadonlySet<string>;
  /** The whole address of the service. */
  readonly baseUrl: string;
  /** Works out a secret that nobody can guess, and that is the same each time it is asked for the same words. */
  secretFor(words: string): string;
  /** Finds out once what many mails of a partnership tell alike, such as what changed in its plans; what it answers is nobody's own. */
  once<Answer>(words: string, find: () => Promise<Answer>): Promise<Answer>;
}

/** One kind of thing that people are told by mail. */
export interface LetterSource {
  /** All that is to be told at this moment, told already or not: whoever sends it remembers each key. Pure rules decide it. */
  due(scope: Scope, tenant: Tenant): Promise<readonly ToTell[]>;
  /** Mails were written down, in the same transaction: the place to make what they need, such as a personal link each. */
  wrote?(scope: Scope, tenant: Tenant, digests: readonly DigestAsked[]): Promise<void>;
  /** The words, at the moment the mail is sent: null where nothing is owed or new any more. */
  compose(scope: Scope, tenant: Tenant, digest: DigestAsked): Promise<LetterPart | null>;
}

/** A room's nameplate: everything the front door may know of it. */
export interface Room {
  readonly name: string;
  /** Each permission and what it lets a person do, for the printed matrix. */
  readonly permissions: Readonly<Record<Permission, string>>;
  /** Which roles hold which permissions here. Role names appear nowhere else. */
  readonly grants: Readonly<Record<string, readonly Permission[]>>;
  /** Its place behind the doors of the navigation, if it has one. */
  readonly navigation?: {
    readonly desk?: readonly (NavigationDoor & { readonly access: Permission | "signedIn" })[];
    readonly public?: readonly NavigationDoor[];
  };
  openDoors(doors: Doors): void;
  /** Side doors: each obeys what this scope may see. */
  readonly gives?: {
    needsYou?(scope: Scope, tenant: Tenant): Promise<readonly NeedsYou[]>;
    ownWork?(scope: Scope, tenant: Tenant): Promise<readonly OwnWork[]>;
    /** What is late, whoever leads it: for the home of people who lead nothing themselves and see to it that it is done. */
    lateWork?(scope: Scope, tenant: Tenant): Promise<readonly OwnWork[]>;
    /** How the room's own things stand, to be seen beside the lists of the home; nothing where there is nothing yet. */
    atAGlance?(scope: Scope, tenant: Tenant): Promise<Child>;
    /** What changed since a moment, of all that this scope may see. */
    whatChanged?(scope: Scope, tenant: Tenant, since: Date): Promise<readonly Change[]>;
    /** The days that lie ahead, the next first. */
    comingUp?(scope: Scope, tenant: Tenant): Promise<readonly ComingUp[]>;
    /** What answers a search at the desk, of all that this scope may see. */
    search?(scope: Scope, tenant: Tenant, words: SearchWords): Promise<readonly Found[]>;
    /** What answers a search on the public pages: of what is published, and nothing else. */
    searchInPublic?(scope: Scope, tenant: Tenant, words: SearchWords): Promise<readonly Found[]>;
    /** How much there is, in numbers alone: for who looks after the service, and may read none of it. */
    census?(scope: Scope): Promise<readonly { readonly label: string; readonly count: number }[]>;
    /** What the clock brings: rounds that open, requests that lapse. Run again at the same moment it does nothing more. Answers in a few words what it did. */
    tick?(scope: Scope, tenant: Tenant): Promise<readonly string[]>;
    /** What people are to be told by mail, each kind of it by itself. */
    letters?: readonly LetterSource[];
    /** What hangs on bodies and people and is open: listed and handed over when a body ends or somebody leaves. */
    holdings?: readonly Holding[];
    /** Words for what is unsound in this partnership's rows; empty when all is well. */
    verify?(scope: Scope): Promise<readonly string[]>;
  };
}
