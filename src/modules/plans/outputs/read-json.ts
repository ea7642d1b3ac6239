import type { Problem } from "../../../kernel/invalid.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import type { FrozenAction, FrozenImprovement, FrozenMeasure, FrozenPlan } from "../versions/frozen-plan.ts";
import { sayFieldTrouble } from "./field-trouble.form.ts";
import type { OutputFacts } from "./output-facts.ts";
import {
  type JsonAction,
  type JsonImprovement,
  PLAN_FORMAT,
  PLAN_FORMAT_VERSION,
  planJson,
} from "./plan-json.form.ts";

/** A plan from a file, with new ids, and what the file says of itself. */
export interface PlanFile extends Required<Omit<OutputFacts, "daysLate" | "licence">> {
  readonly plan: FrozenPlan;
}

export type PlanFileRefusal =
  | { readonly reason: "too-long"; readonly limit: number }
  | { readonly reason: "not-json" }
  /** JSON, but not a plan of ours. */
  | { readonly reason: "other-format" }
  /** Written by a later Commonty than this one. */
  | { readonly reason: "newer-format"; readonly formatVersion: number; readonly known: number }
  /** The first of its fields that are not as the format wants them, each by its place: “improvement 2, action 1, text”. */
  | { readonly reason: "not-as-described"; readonly problems: readonly Problem[] };

/** Characters of a whole file: some hundred times the longest plan that we have seen. */
export const PLAN_FILE_LIMIT = 20_000_000;

const MOST_PROBLEMS = 20;

/** Reads the JSON that `writeJson` wrote: the same plan with new ids, or every reason why it is none. */
export function readJson(text: string): Result<PlanFile, PlanFileRefusal> {
  if (text.length > PLAN_FILE_LIMIT) return refused({ reason: "too-long", limit: PLAN_FILE_LIMIT });
  const written = parsed(text);
  if (written === undefined) return refused({ reason: "not-json" });
  const head = typeof written === "object" && written !== null ? written : {};
  if (!("format" in head) || head.format !== PLAN_FORMAT) return refused({ reason: "other-format" });
  if ("formatVersion" in head && typeof head.formatVersion === "number") {
    const { formatVersion } = head;
    if (formatVersion > PLAN_FORMAT_VERSION)
      return refused({ reason: "newer-format", formatVersion, known: PLAN_FORMAT_VERSION });
  }
  const found = planJson.safeParse(written, { error: sayFieldTrouble });
  if (!found.success) {
    const problems = found.error.issues
      .slice(0, MOST_PROBLEMS)
      .map(({ path, message }) => ({ field: sayField(path), message }));
    return refused({ reason: "not-as-described", problems });
  }
  const { format: _, formatVersion: __, partnership, version, asOn, improvements, ...plan } = found.data;
  const statuses = new Map<string, string>();
  return done({
    plan: { ...plan, improvements: improvements.map((each) => improvementOf(each, statuses)) },
    partnership,
    version,
    asOn,
    statuses,
  });
}

function parsed(text: string): unknown {
  try {
    // Some programs put a mark before the first brace when they save.
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

function improvementOf(written: JsonImprovement, statuses: Map<string, string>): FrozenImprovement {
  const actions = written.actions.map((action) => actionOf(action, statuses));
  return {
    ...written,
    id: crypto.randomUUID(),
    measures: written.measures.map(measureOf),
    implications: written.implications.map(({ kind, text, action }) => ({
      kind,
      text,
      actionId: (action === undefined ? undefined : actions[action - 1]?.id) ?? null,
    })),
    actions,
  };
}

function actionOf(
  { status, lead, contributors, ...written }: JsonAction,
  statuses: Map<string, string>,
): FrozenAction {
  const id = crypto.randomUUID();
  if (status !== undefined) statuses.set(id, status);
  const { words, mode, bodies, assignments } = lead;
  return {
    ...written,
    id,
    lead: {
      text: words,
      mode,
      parties: bodies,
      ...(assignments === undefined
        ? {}
        : { assignments: assignments.map(({ body, ...when }) => ({ party: body, ...when })) }),
    },
    measures: written.measures.map(measureOf),
    ...(contributors === undefined
      ? {}
      : { contributors: contributors.map(({ body, part }) => ({ name: body, part })) }),
  };
}

function measureOf(written: Omit<FrozenMeasure, "id">): FrozenMeasure {
  return { ...written, id: crypto.randomUUID() };
}

/** `improvement 2, action 1, text`: a place in the file as a person counts. */
function sayField(path: readonly PropertyKey[]): string {
  const said = path.map((step, index) => {
    if (typeof step === "number") return null;
    const next = path[index + 1];
    const name = String(step);
    return typeof next === "number" ? `${SINGULAR[name] ?? name} ${next + 1}` : name;
  });
  return said.filter((step) => step !== null).join(", ") || "the file";
}

const SINGULAR: Readonly<Record<string, string>> = {
  improvements: "improvement",
  actions: "action",
  measures: "measure",
  implications: "implication",
  bodies: "body",
  assignments: "assignment",
  caveats: "caveat",
  concerns: "body concerned",
  contributors: "contributor",
  themes: "theme",
  steps: "step",
};
