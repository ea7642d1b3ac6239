import { planKinds } from "./plan.ts";

const NOTICES: Readonly<Record<string, string>> = {
  started: "The plan is started. Nobody outside sees it until you publish it.",
  changed: "The changes are saved.",
  "improvement-added": "The improvement is added.",
  "improvement-changed": "The changes to the improvement are saved.",
  published: "The plan is published. Everybody can read it now.",
  withdrawn: "The plan is off the public pages. Its versions are kept.",
  created: "The draft plan is created from the paper. Nobody outside sees it until you publish it.",
  undone: "The import is undone. The plan is gone; the paper and your corrections are still here.",
  "thrown-away": "The reading is thrown away.",
};

/** The words of the notice after a redirect; nothing for a symbol that is not ours. */
export function sayPlanNotice(said: string | undefined): string | undefined {
  return said === undefined ? undefined : NOTICES[said];
}

/** The kind of a plan in words; the partnership's own words for it win. */
export function sayKind(kind: string, words: Readonly<Record<string, string>>): string {
  return words[kind] ?? planKinds[kind as keyof typeof planKinds] ?? kind;
}
