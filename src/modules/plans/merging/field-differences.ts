import type { TargetDate } from "../actions/target-date.ts";
import type { ImplicationKind } from "../improvements/implication.ts";
import { atSemicolons } from "../reading/wording/cell-words.ts";
import type { LiveAction, LiveImprovement } from "./live-sheet.ts";
import type { PaperAction, PaperImprovement, PaperPlan } from "./paper-plan.ts";
import { isSameWords, wordsKey } from "./same-words.ts";

export type ActionField = "text" | "lead" | "date" | "measures" | "improvement";
export type ImprovementField = "title" | "number" | "outcome" | "measures" | "implications" | "order";

/** One field of which the plan and the paper say different things, each in its own lines. */
export interface FieldDifference<Field extends string> {
  readonly field: Field;
  readonly plan: readonly SaidLine[];
  readonly paper: readonly SaidLine[];
  /** How the words of a date are read, on either side. */
  readonly readings?: { readonly plan: TargetDate | null; readonly paper: TargetDate | null };
}

export interface SaidLine {
  readonly text: string;
  /** Of an implication. */
  readonly kind?: ImplicationKind | "unspecified";
}

export type SaidFields = Pick<PaperPlan, "says" | "dated">;

/** In which fields an action of the plan and its counterpart in a paper differ. */
export function actionDifferences(
  action: LiveAction,
  improvement: LiveImprovement,
  paper: PaperAction,
  paperImprovement: PaperImprovement,
  said: SaidFields,
  planDated: string | null,
): FieldDifference<ActionField>[] {
  const found: FieldDifference<ActionField>[] = [];
  if (!isSameWords(action.text, paper.text))
    found.push({ field: "text", plan: lines(action.text), paper: lines(paper.text) });
  if (said.says.has("lead") && !isSameWords(action.leadText, paper.lead))
    found.push({ field: "lead", plan: lines(action.leadText), paper: lines(paper.lead) });
  if (said.says.has("date") && !isSameDate(action.target, paper.target, planDated, said.dated))
    found.push({
      field: "date",
      plan: lines(action.target?.text ?? null),
      paper: lines(paper.target?.text ?? null),
      readings: { plan: action.target, paper: paper.target },
    });
  const own = action.measures.map(({ text }) => text);
  const shared = [...improvement.measures.map(({ text }) => text), ...paperImprovement.measures];
  if (said.says.has("measures") && !isSameList(own, paper.measures, shared))
    found.push({
      field: "measures",
      plan: listed(own),
      paper: listed(
        taken(
          own,
          paper.measures,
          paperImprovement.measures,
          improvement.measures.map(({ text }) => text),
        ),
      ),
    });
  return found;
}

/** In which fields an improvement of the plan and its counterpart in a paper differ. */
export function improvementDifferences(
  improvement: LiveImprovement,
  place: number,
  paper: PaperImprovement,
  { says }: SaidFields,
): FieldDifference<ImprovementField>[] {
  const found: FieldDifference<ImprovementField>[] = [];
  if (paper.title !== null && !isSameWords(improvement.title, paper.title))
    found.push({ field: "title", plan: lines(improvement.title), paper: lines(paper.title) });
  // Where the plan has no number, a paper of ours says its place.
  const number = improvement.number ?? String(place);
  if (paper.number !== null && !isSameWords(number, paper.number))
    found.push({ field: "number", plan: lines(improvement.number), paper: lines(paper.number) });
  if (says.has("outcome") && !isSameOutcome(improvement.outcome, paper.outcome))
    found.push({ field: "outcome", plan: lines(improvement.outcome), paper: lines(paper.outcome) });
  const own = improvement.measures.map(({ text }) => text);
  const shared = [
    ...improvement.actions.flatMap(({ measures }) => measures.map(({ text }) => text)),
    ...paper.actions.flatMap(({ measures }) => measures),
  ];
  if (says.has("measures") && !isSameList(own, paper.measures, shared))
    found.push({
      field: "measures",
      plan: listed(own),
      paper: listed(
        taken(
          own,
          paper.measures,
          paper.actions.flatMap(({ measures }) => measures),
          improvement.actions.flatMap(({ measures }) => measures.map(({ text }) => text)),
        ),
      ),
    });
  if (says.has("implications") && !isSameImplications(improvement, paper))
    found.push({
      field: "implications",
      plan: improvement.implications.map(({ kind, text }) => ({ kind, text })),
      paper: paper.implications,
    });
  return found;
}

/**
 * The same words are the same date, however a person has had them read here; only where both papers bear a day, and
 * words are counted from it, can the same words mean other days.
 */
function isSameDate(
  plan: TargetDate | null,
  paper: TargetDate | null,
  planDated: string | null,
  paperDated: string | null,
): boolean {
  if (!isSameWords(plan?.text ?? null, paper?.text ?? null)) return false;
  if (plan?.kind !== "relative" || paper?.kind !== "relative") return true;
  return planDated === null || paperDated === null || planDated === paperDated || plan.end === paper.end;
}

/** The same lines in any order; those that stand with the whole on either side may be missing here, or said again. */
function isSameList(one: readonly string[], other: readonly string[], shared: readonly string[]): boolean {
  const [ones, others, common] = [parts(one), parts(other), parts(shared)];
  const differing = [...ones]
    .filter((key) => !others.has(key))
    .concat([...others].filter((key) => !ones.has(key)));
  return differing.every((key) => common.has(key));
}

function isSameOutcome(one: string | null, other: string | null): boolean {
  if (isSameWords(one, other)) return true;
  const [ones, others] = [keys((one ?? "").split("\n")), keys((other ?? "").split("\n"))];
  return ones.size === others.size && [...ones].every((key) => others.has(key));
}

/**
 * Whose action an implication stands with is not compared, and a kind that one side does not say is no difference. One in
 * which a semicolon stands is read as several, so both sides are compared in their parts.
 */
function isSameImplications(improvement: LiveImprovement, { implications }: PaperImprovement): boolean {
  const partsOf = <Said extends { readonly text: string }>(list: readonly Said[]) =>
    Map.groupBy(
      list.flatMap((said) => atSemicolons(said.text).map((text) => ({ ...said, text }))),
      ({ text }) => wordsKey(text),
    );
  const kinds = partsOf(improvement.implications);
  const others = partsOf(implications);
  if ([...kinds.keys()].some((key) => !others.has(key))) return false;
  return [...others].every(([key, some]) => {
    const mine = kinds.get(key);
    return (
      mine && some.every(({ kind }) => kind === "unspecified" || mine.some((each) => each.kind === kind))
    );
  });
}

/** A measure in which a semicolon stands is one in our plans and may be read as two. */
function parts(list: readonly string[]): Set<string> {
  return keys(list.flatMap((each) => each.split(/[;\n]/u)));
}

function keys(list: readonly string[]): Set<string> {
  return new Set(list.map(wordsKey).filter((key) => key !== ""));
}

/** What a list becomes by the paper's: without what stands beside it here, and with what stands beside it there. */
function taken(
  own: readonly string[],
  paper: readonly string[],
  besideInPaper: readonly string[],
  besideHere: readonly string[],
): string[] {
  const [mine, there, here] = [keys(own), keys(besideInPaper), keys(besideHere)];
  return distinct([
    ...paper.filter((each) => mine.has(wordsKey(each)) || !here.has(wordsKey(each))),
    ...own.filter((each) => there.has(wordsKey(each))),
  ]);
}

/** Each once: an export says the measures of a merged cell in every row. */
export function distinct(list: readonly string[]): string[] {
  return [...new Map(list.map((each) => [wordsKey(each), each] as const)).values()];
}

function lines(text: string | null): SaidLine[] {
  return text === null || text.trim() === "" ? [] : [{ text }];
}

function listed(list: readonly string[]): SaidLine[] {
  return list.map((text) => ({ text }));
}
