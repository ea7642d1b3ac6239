import { dayInScotland } from "../../kernel/calendar-date.ts";
import {
  addEvidence,
  addTheme,
  changeMeasure,
  getPlan,
  getPlanSheet,
  lookAtEvidence,
  setConcerns,
} from "../../modules/plans/index.ts";
import type { Scope } from "../../platform/scope/scope.ts";

type As = <Answer>(name: string, daysAgo: number, work: (scope: Scope) => Promise<Answer>) => Promise<Answer>;

const THEMES = {
  Fairness: "Whoever has least is thought of first.",
  Wellbeing: "People feel well, and look after each other.",
  "Climate and nature": "Less carbon, more green, in all that is done.",
} as const;

type ThemeName = keyof typeof THEMES;

interface Marks {
  readonly themes?: readonly ThemeName[];
  readonly quickWin?: true;
  readonly prevention?: true;
  readonly inequality?: "1" | "2" | "3";
}

/** What the actions of Strathbrae's plan are marked as, by their words. */
const MARKS: Readonly<Record<string, Marks>> = {
  "Set up a forum on capacity building": { themes: ["Wellbeing"], quickWin: true },
  "Choose two pilot areas with the people who live there": { themes: ["Fairness"], inequality: "3" },
  "Run small pilots, led from the bottom up": {
    themes: ["Fairness", "Wellbeing"],
    prevention: true,
    inequality: "2",
  },
  "Give every group one page in plain words": { themes: ["Fairness"], quickWin: true, inequality: "1" },
  "Agree a code of conduct that every partner signs": { quickWin: true },
};

/** Adopts three themes; answers how an action is marked, by its words, as its form would send it. */
export async function seedThemes(as: As): Promise<(text: string) => object> {
  const ids = new Map<ThemeName, string>();
  for (const [name, description] of Object.entries(THEMES) as [ThemeName, string][]) {
    const made = await as("Morag Innes", 256, (scope) =>
      addTheme(scope, { name, description, place: null, endedOn: null }),
    );
    if (made.ok) ids.set(name, made.value.id);
  }
  return (text) => {
    const marks = MARKS[text];
    if (!marks) return {};
    const themes = (marks.themes ?? []).map((name) => ids.get(name) ?? "");
    return { more: "yes", ...marks, themes };
  };
}

/** Whom one improvement concerns, and a number with its readings. */
export async function seedNumbers(as: As, plan: number): Promise<void> {
  const sheet = await as("Morag Innes", 80, async (scope) => getPlanSheet(scope, await getPlan(scope, plan)));
  const actions = sheet.improvements.flatMap((improvement) => improvement.actions);
  const talks = sheet.improvements.find(({ title }) => title.includes("Third Sector Interface"));
  const tsi = actions
    .flatMap(({ leads }) => leads)
    .find(({ party }) => party?.kind === "organisation" && party.name.includes("Third Sector"))?.party;
  if (talks && tsi) await as("Morag Innes", 80, (scope) => setConcerns(scope, talks.id, [tsi.id]));
  const pages = actions.find(({ text }) => text === "Give every group one page in plain words");
  const [measure] = pages?.measures ?? [];
  if (!pages || !measure) return;
  await as("Morag Innes", 80, (scope) =>
    changeMeasure(scope, measure.id, { kind: "number", unit: "pages", baseline: "0", aim: "14" }),
  );
  for (const [daysAgo, value] of [
    [70, "1"],
    [40, "3"],
    [6, "5"],
  ] as const) {
    const given = await as("Morag Innes", daysAgo, (scope) => {
      const readOn = dayInScotland(scope.at);
      const words = { measure: measure.id, title: "Pages that are written", url: "", value, readOn };
      return addEvidence(scope, pages.number, { ...words, audience: "public" }, null);
    });
    if (!given.ok) continue;
    await as("Calum Drever", daysAgo - 1, (scope) =>
      lookAtEvidence(scope, given.value.id, { verdict: "accepted", reason: "" }),
    );
  }
}
