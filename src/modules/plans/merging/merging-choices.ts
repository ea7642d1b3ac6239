import type { SayableStatus } from "../actions/action.ts";
import type { PairAnswers } from "./pairing.ts";

/** What a person decided while a paper is held against the live plan, and, once it is merged, what became of it. */
export interface Merging {
  readonly answers?: PairAnswers;
  /** By what it is about (`Decision.about`). What is not here is left as the plan has it. */
  readonly accepted?: Readonly<Record<string, Accepted>>;
  readonly record?: MergingRecord;
}

/** What is taken from the paper for one action or improvement. */
export interface Accepted {
  /** The version of the action or improvement that the person saw; nought for what is new. */
  readonly version: number;
  /** By offer: what the paper said when it was accepted. */
  readonly offers: Readonly<Record<string, string>>;
  /** Of a new action. */
  readonly as?: "proposed" | "agreed";
  /** Of an update: the status that its words name, where the person takes that, too. */
  readonly status?: SayableStatus | null;
  readonly audience?: "public" | "partners";
}

/** What was taken and what was left, in the words of both sides, kept for good. */
export interface MergingRecord {
  readonly taken: readonly RecordedItem[];
  readonly left: readonly RecordedItem[];
  /** Actions of which nothing differed. */
  readonly same: number;
}

export interface RecordedItem {
  readonly offer: string;
  /** The short number of the action; null for an improvement, and for a new action that was left. */
  readonly number: number | null;
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

/** What a person is asked about one action or improvement, as far as they may decide it. */
export interface Decision {
  readonly about: string;
  readonly version: number;
  readonly offers: readonly Offer[];
}

export interface Offer {
  /** `text`, `lead`, `cancel`, `add`, `progress`, `figure:…` */
  readonly name: string;
  /** What the paper says there, so that an acceptance holds only as long as it says so. */
  readonly says: string;
}

/** The offers that a person accepted and that still are what they saw: neither side was changed since. */
export function standingOffers(merging: Merging, { about, version, offers }: Decision): ReadonlySet<string> {
  const accepted = acceptedFor(merging, about);
  if (accepted?.version !== version) return new Set();
  const standing = offers.filter(
    ({ name, says }) => Object.hasOwn(accepted.offers, name) && accepted.offers[name] === says,
  );
  return new Set(standing.map(({ name }) => name));
}

/** Whether a person accepted something here that has become another since: they have to look again. */
export function isStale(merging: Merging, decision: Decision): boolean {
  const accepted = acceptedFor(merging, decision.about);
  return accepted !== null && Object.keys(accepted.offers).length > standingOffers(merging, decision).size;
}

export function acceptedFor({ accepted = {} }: Merging, about: string): Accepted | null {
  return (Object.hasOwn(accepted, about) && accepted[about]) || null;
}

/** The choices with one decision taken anew; with no offer, everything there is left as the plan has it. */
export function withAccepted(
  merging: Merging,
  { about, version, offers }: Decision,
  names: ReadonlySet<string>,
  more: Pick<Accepted, "as" | "status" | "audience"> = {},
): Merging {
  const { [about]: _, ...others } = merging.accepted ?? {};
  const taken = offers.filter(({ name }) => names.has(name));
  if (taken.length === 0) return { ...merging, accepted: others };
  const says = Object.fromEntries(taken.map(({ name, says }) => [name, says]));
  return { ...merging, accepted: { ...others, [about]: { version, offers: says, ...more } } };
}

/** The choices with an answer to “Is this the same action?”: no two of the paper are the same of the plan. */
export function withAnswer(merging: Merging, paper: string, plan: string | null | undefined): Merging {
  const { [paper]: _, ...others } = merging.answers ?? {};
  const rest = Object.fromEntries(
    Object.entries(others).filter(([, other]) => other === null || other !== plan),
  );
  return { ...merging, answers: plan === undefined ? rest : { ...rest, [paper]: plan } };
}
