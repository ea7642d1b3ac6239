/**
 * The files that a plan can be taken away as, in the order in which pages offer them. Each has a door of its own by its
 * ending, at the desk and in public: `plan.docx`. `PLAN_FILE_WRITERS` writes them.
 */
export const PLAN_FILES = [
  { ending: "docx", label: "Word" },
  { ending: "pdf", label: "PDF" },
  { ending: "xlsx", label: "Excel" },
  { ending: "csv", label: "CSV" },
  { ending: "json", label: "JSON" },
] as const;

export type PlanFile = (typeof PLAN_FILES)[number]["ending"];

/** The line of downloads of a plan; `hrefOf` gives the address of each. */
export function planFileLinks(hrefOf: (ending: PlanFile) => string): { label: string; href: string }[] {
  return PLAN_FILES.map(({ ending, label }) => ({ label, href: hrefOf(ending) }));
}
