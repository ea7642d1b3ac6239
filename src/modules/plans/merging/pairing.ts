import { type Likeness, likenessAmong, shareWithin } from "./likeness.ts";
import { wordsKey } from "./same-words.ts";

/** An action, of the live plan or of a paper, as pairing sees it. */
export interface Pairable {
  /** Its id in the plan, or its place in the paper. */
  readonly key: string;
  readonly text: string;
  /** The improvement it stands under, by that one's key. */
  readonly home: string;
  /** What it may be numbered as: “2.3”. */
  readonly labels: readonly string[];
  /** Its short number, where that is what it is numbered by. */
  readonly short: string | null;
  readonly lead: string | null;
  readonly date: string | null;
}

export type PairedBy = "person" | "id" | "words" | "likeness";

export interface Pair {
  readonly plan: string;
  readonly paper: string;
  readonly by: PairedBy;
}

/** An action of the paper that may be one of these of the plan, the likeliest first. Only a person can tell. */
export interface PairQuestion {
  readonly paper: string;
  readonly candidates: readonly string[];
}

export interface Pairing {
  readonly pairs: readonly Pair[];
  readonly questions: readonly PairQuestion[];
  /** Of the paper, and nobody's counterpart; and which action of the plan its words seem to be split off from. */
  readonly fresh: readonly { readonly paper: string; readonly splitFrom: string | null }[];
  /** Of the plan, not in the paper, and asked about in no question. */
  readonly missing: readonly { readonly plan: string; readonly wordsNowIn: string | null }[];
}

/** What a person said: by the key of the paper's action, the id of the plan's, or null where it is a new one. */
export type PairAnswers = Readonly<Record<string, string | null>>;

export interface PairingOrder {
  readonly plan: readonly Pairable[];
  readonly paper: readonly Pairable[];
  /** Which improvement of the plan each improvement of the paper is. */
  readonly homes: ReadonlyMap<string, string>;
  readonly answers?: PairAnswers;
}

/** From here on two texts are one action, if no other is nearly as like. */
const SURE = 0.6;
/** From here on a person is asked. */
const PERHAPS = 0.42;
/** By so much the best must be ahead of the next. */
const AHEAD = 0.1;
/** So many candidates are shown. */
const AT_MOST = 4;
/** From here on words count as taken over from another action. */
const SPLIT = 0.75;
/** Below this, two texts are about different things. */
const APART = 0.4;
/** Below this, texts have nothing in common, whatever else they have. */
const LEAST = 0.2;
/** By so many of those that are paired already numbers must prove to be the plan's. */
const MOSTLY = 0.7;

/**
 * Pairs the actions of a plan with those of a paper: by what a person said, by ids that are the same, by the same
 * words, and what is left by likeness, helped by numbers (where the paper's numbers prove to be the plan's), by the
 * improvement, the lead and the date. No action is ever paired with two. Whatever is doubtful is asked.
 */
export function pairActions(order: PairingOrder): Pairing {
  const draft: Draft = {
    order,
    pairs: [],
    plan: new Map(order.plan.map((each) => [each.key, each])),
    paper: new Map(order.paper.map((each) => [each.key, each])),
    said: new Set(Object.entries(order.answers ?? {}).flatMap(([key, plan]) => (plan === null ? [key] : []))),
    like: likenessAmong([...order.plan, ...order.paper].map(({ text }) => text)),
  };
  for (const [paper, plan] of Object.entries(order.answers ?? {}))
    if (plan !== null) pair(draft, plan, paper, "person");
  for (const { key } of openPaper(draft)) pair(draft, key, key, "id");
  pairSameWords(draft);
  const scores = scoresOf(draft);
  while (pairAlike(draft, scores));
  return told(draft, scores);
}

/** What is not paired yet, and what is. */
interface Draft {
  readonly order: PairingOrder;
  readonly pairs: Pair[];
  readonly plan: Map<string, Pairable>;
  readonly paper: Map<string, Pairable>;
  /** Of the paper, said by a person to be new. */
  readonly said: ReadonlySet<string>;
  readonly like: Likeness;
}

interface Scored {
  readonly plan: Pairable;
  readonly paper: Pairable;
  readonly score: number;
}

function openPaper({ paper, said }: Draft): Pairable[] {
  return [...paper.values()].filter(({ key }) => !said.has(key));
}

/** Only two that nobody has yet. */
function pair(
  { plan: plans, paper: papers, pairs }: Draft,
  plan: string,
  paper: string,
  by: PairedBy,
): boolean {
  if (!plans.has(plan) || !papers.has(paper)) return false;
  plans.delete(plan);
  papers.delete(paper);
  pairs.push({ plan, paper, by });
  return true;
}

/** The same words. Where several say the same, those that also stand alike, and then in their order. */
function pairSameWords(draft: Draft): void {
  const inPlan = Map.groupBy(draft.plan.values(), ({ text }) => wordsKey(text));
  const inPaper = Map.groupBy(openPaper(draft), ({ text }) => wordsKey(text));
  for (const [key, papers] of inPaper) {
    const plans = inPlan.get(key) ?? [];
    const ranked = plans
      .flatMap((plan) =>
        papers.map((paper) => ({ plan, paper, score: standing(draft.order, plan, paper, TRUSTED) })),
      )
      .sort((a, b) => b.score - a.score);
    for (const { plan, paper } of ranked) pair(draft, plan.key, paper.key, "words");
  }
}

/** Every two that are left and at all alike, the most alike first. */
function scoresOf(draft: Draft): readonly Scored[] {
  const trusted = trustedNumbers(draft);
  const found: Scored[] = [];
  for (const paper of openPaper(draft))
    for (const plan of draft.plan.values()) {
      const alike = draft.like(plan.text, paper.text);
      if (alike < LEAST) continue;
      const score = alike + standing(draft.order, plan, paper, trusted);
      if (score >= PERHAPS) found.push({ plan, paper, score });
    }
  return found.sort((a, b) => b.score - a.score);
}

/** Pairs what is surely alike and has no rival among what is left. Answers whether anything was paired: then rivals are gone. */
function pairAlike(draft: Draft, scores: readonly Scored[]): boolean {
  const left = scores.filter(({ plan, paper }) => draft.plan.has(plan.key) && draft.paper.has(paper.key));
  const ofPlan = Map.groupBy(left, ({ plan }) => plan);
  const ofPaper = Map.groupBy(left, ({ paper }) => paper);
  let isAny = false;
  for (const one of left) {
    if (one.score < SURE) break;
    const rivals = [...(ofPlan.get(one.plan) ?? []), ...(ofPaper.get(one.paper) ?? [])];
    const isRivalled = rivals.some(
      (other) => other !== one && other.score > one.score - AHEAD && !areParts(draft, one, other),
    );
    if (!isRivalled && pair(draft, one.plan.key, one.paper.key, "likeness")) isAny = true;
  }
  return isAny;
}

/** Two halves of one action that was split, or two actions that became one: the better half is the counterpart. */
function areParts({ like }: Draft, one: Scored, other: Scored): boolean {
  const [a, b, whole] =
    one.plan === other.plan
      ? [one.paper.text, other.paper.text, one.plan.text]
      : [one.plan.text, other.plan.text, one.paper.text];
  return [a, b].every((part) => shareWithin(part, whole) >= SPLIT) && like(a, b) < APART;
}

function told({ plan, paper, said, pairs, order }: Draft, scores: readonly Scored[]): Pairing {
  const questions = [...paper.values()].flatMap((each): PairQuestion[] => {
    const candidates = scores.filter((one) => one.paper === each && plan.has(one.plan.key));
    if (said.has(each.key) || candidates.length === 0) return [];
    return [{ paper: each.key, candidates: candidates.slice(0, AT_MOST).map((one) => one.plan.key) }];
  });
  const askedPaper = new Set(questions.map((each) => each.paper));
  const askedPlan = new Set(questions.flatMap(({ candidates }) => candidates));
  const fresh = [...paper.values()].filter(({ key }) => !askedPaper.has(key));
  const missing = [...plan.values()].filter(({ key }) => !askedPlan.has(key));
  return {
    pairs,
    questions,
    fresh: fresh.map(({ key, text }) => ({ paper: key, splitFrom: holderOf(text, order.plan, plan) })),
    missing: missing.map(({ key, text }) => ({ plan: key, wordsNowIn: holderOf(text, order.paper, paper) })),
  };
}

interface Numbering {
  readonly short: boolean;
  readonly labels: boolean;
}

const TRUSTED: Numbering = { short: true, labels: true };

/** How much speaks for two being one beside their words. */
function standing({ homes }: PairingOrder, plan: Pairable, paper: Pairable, trusted: Numbering): number {
  const isSame = (one: string | null, other: string | null) =>
    one !== null && other !== null && wordsKey(one) === wordsKey(other);
  return (
    (trusted.short && isNumbered(plan, paper) ? 0.3 : 0) +
    (trusted.labels && isLabelled(plan, paper) ? 0.15 : 0) +
    (homes.get(paper.home) === plan.home ? 0.05 : 0) +
    (isSame(plan.lead, paper.lead) ? 0.04 : 0) +
    (isSame(plan.date, paper.date) ? 0.04 : 0)
  );
}

function isNumbered(plan: Pairable, paper: Pairable): boolean {
  return paper.short !== null && plan.short === paper.short;
}

function isLabelled(plan: Pairable, paper: Pairable): boolean {
  return paper.labels.some((label) => plan.labels.includes(label));
}

/**
 * Whether the numbers in the paper are those of the plan. An edition may have been numbered anew, and then its numbers
 * would lead astray: those that are paired already must mostly carry the same.
 */
function trustedNumbers({ order, pairs }: Draft): Numbering {
  const plans = new Map(order.plan.map((each) => [each.key, each]));
  const papers = new Map(order.paper.map((each) => [each.key, each]));
  const isTrusted = (isSaid: (paper: Pairable) => boolean, agrees: typeof isNumbered) => {
    const votes = pairs.flatMap(({ plan, paper }) => {
      const [one, other] = [plans.get(plan), papers.get(paper)];
      return one && other && isSaid(other) ? [agrees(one, other)] : [];
    });
    return votes.length === 0 || votes.filter(Boolean).length / votes.length >= MOSTLY;
  };
  return {
    short: isTrusted(({ short }) => short !== null, isNumbered),
    labels: isTrusted(({ labels }) => labels.length > 0, isLabelled),
  };
}

/** The action of the other side in which these words stand, where that one has a counterpart of its own. */
function holderOf(
  text: string,
  among: readonly Pairable[],
  open: ReadonlyMap<string, Pairable>,
): string | null {
  const [best] = among
    .filter(({ key }) => !open.has(key))
    .map(({ key, text: whole }) => ({ key, share: shareWithin(text, whole) }))
    .filter(({ share }) => share >= SPLIT)
    .sort((a, b) => b.share - a.share);
  return best?.key ?? null;
}
