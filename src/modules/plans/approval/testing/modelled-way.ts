import fc from "fast-check";
import { addDays, type CalendarDate } from "../../../../kernel/calendar-date.ts";

export const BOARDS = ["Strategic Board", "Executive Group"] as const;
export type Board = (typeof BOARDS)[number];

/** What can be done to the plan, and to one of its versions. */
export type Act =
  | { readonly kind: "put-forward" | "publish-at-once" | "take-plan-off" | "a-week-passes" }
  | { readonly kind: "set-board"; readonly board: Board | null }
  | { readonly kind: "agree" | "approve" | "return" | "send"; readonly board: Board; readonly back: number }
  | {
      readonly kind:
        | "consult"
        | "close"
        | "comment"
        | "answer"
        | "publish"
        | "review"
        | "end-review"
        | "withdraw";
      /** 0 for the newest version, 1 for the one before it … */
      readonly back: number;
    };

/** A version as the domain describes its way (C3-1), written from there and not from the code. */
interface Modelled {
  state: string;
  words: string;
  approvedBy: readonly Board[];
  consultedUntil: CalendarDate | null;
  unanswered: number;
}

export interface Model {
  isPublic: boolean;
  board: Board | null;
  today: CalendarDate;
  /** The newest last. */
  versions: Modelled[];
}

const NOT_DECIDED = ["put-forward", "consultation", "agreed"];
export const HOLDS = ["published", "under-review"];

/** What the domain says of an act: whether it may happen now; where it may, the model is changed by it. */
export function expected(model: Model, act: Act, words: string): boolean {
  const version = "back" in act ? model.versions.at(-1 - act.back) : undefined;
  if ("back" in act && !version) return false;
  const isOpen =
    version?.state === "consultation" &&
    version.consultedUntil !== null &&
    model.today <= version.consultedUntil;
  /** Words about which people can still say something, or were not answered, are decided on by nobody. */
  const isHeard = version ? !isOpen && version.unanswered === 0 : true;
  /** What a group approved that is not the plan's board now is agreed to, and waits for the board. */
  const waitsForBoard =
    version?.state === "approved" && model.board !== null && !version.approvedBy.includes(model.board);
  const isUndecided = version ? NOT_DECIDED.includes(version.state) || waitsForBoard : false;
  const replaceUnfinished = () => {
    for (const one of model.versions)
      if ([...NOT_DECIDED, "approved"].includes(one.state)) one.state = "withdrawn";
  };
  const replaceHolding = () => {
    for (const one of model.versions) if (HOLDS.includes(one.state)) one.state = "superseded";
  };
  const fresh = (state: string) => {
    model.versions.push({ state, words, approvedBy: [], consultedUntil: null, unanswered: 0 });
  };
  const become = (may: boolean, state: string): boolean => {
    if (may && version) version.state = state;
    return may;
  };
  switch (act.kind) {
    case "a-week-passes":
      model.today = addDays(model.today, 7);
      return true;
    case "set-board":
      model.board = act.board;
      return true;
    case "put-forward":
      replaceUnfinished();
      fresh("put-forward");
      return true;
    case "publish-at-once":
      if (model.board) return false;
      replaceUnfinished();
      replaceHolding();
      fresh("published");
      model.isPublic = true;
      return true;
    case "take-plan-off":
      if (!model.isPublic) return false;
      for (const one of model.versions) if (HOLDS.includes(one.state)) one.state = "withdrawn";
      model.isPublic = false;
      return true;
    case "consult":
      if (version?.state !== "put-forward") return false;
      version.consultedUntil = addDays(model.today, 10);
      return become(true, "consultation");
    case "close":
      if (isOpen && version) version.consultedUntil = addDays(model.today, -1);
      return isOpen;
    case "comment":
      if (isOpen && version) version.unanswered += 1;
      return isOpen;
    case "answer": {
      const may = (version?.unanswered ?? 0) > 0 && version?.state === "consultation";
      if (may && version) version.unanswered -= 1;
      return may;
    }
    case "send":
      return isUndecided && !isOpen;
    case "agree":
      return become(isUndecided && isHeard, "agreed");
    case "approve": {
      const may = isUndecided && isHeard && (model.board === null || model.board === act.board);
      if (may && version) version.approvedBy = [...version.approvedBy, act.board];
      return become(may, "approved");
    }
    case "return":
      return become(isUndecided && !isOpen, "returned");
    case "publish": {
      // Nothing is published but what the plan's own board approved, where it has one.
      const isApproved = version?.state === "approved";
      const byBoard = model.board === null || (isApproved && version?.approvedBy.includes(model.board));
      const may = (isUndecided || isApproved) && isHeard && byBoard;
      if (may) replaceHolding();
      if (may) model.isPublic = true;
      return become(may, "published");
    }
    case "review":
      return become(version?.state === "published", "under-review");
    case "end-review":
      return become(version?.state === "under-review", "published");
    case "withdraw":
      return become(
        isUndecided || version?.state === "approved" || version?.state === "superseded",
        "withdrawn",
      );
  }
}

const back = fc.oneof({ weight: 8, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(3) });
const board = fc.constantFrom(...BOARDS);
const acts: fc.Arbitrary<Act> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("put-forward" as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom("publish-at-once" as const, "take-plan-off" as const) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("a-week-passes" as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("set-board" as const), board: fc.option(board) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom("agree", "approve", "approve", "return", "send" as const),
      board,
      back,
    }),
  },
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        ...(["consult", "close", "comment", "comment", "answer", "answer"] as const),
        ...(["publish", "publish", "publish", "review", "end-review", "withdraw"] as const),
      ),
      back,
    }),
  },
) as fc.Arbitrary<Act>;

/** Who may do what (docs/permissions.md): a clerk writes down what was decided and answers comments, a viewer reads. */
export const WHO = {
  "Morag Innes": null,
  "Iain Rennie": ["agree", "approve", "return", "comment", "answer"],
  "Sheena Watt": [],
} as const;
const who = fc.constantFrom<keyof typeof WHO>(
  "Morag Innes",
  "Morag Innes",
  "Morag Innes",
  "Morag Innes",
  "Iain Rennie",
  "Sheena Watt",
);

/** Several acts to choose from: mostly one whose time it is, so that versions come far; now and then any. */
export const step = fc.record({
  options: fc.array(acts, { minLength: 7, maxLength: 7 }),
  who,
  isWise: fc.nat(2),
});
export type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

export function chosen(model: Model, { options, isWise }: Step): Act {
  const fits = isWise > 0 ? options.find((act) => expected(structuredClone(model), act, "")) : undefined;
  return fits ?? options[0] ?? { kind: "put-forward" };
}
