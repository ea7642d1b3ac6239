/** The kinds of group in which a partnership works (domain C1). */
export const groupKinds = {
  board: "Strategic board",
  executive: "Executive group",
  thematic: "Thematic group",
  task: "Task group",
  area: "Area partnership",
  committee: "Committee",
  "all-partners": "All partners",
  other: "Other group",
} as const;

export type GroupKind = keyof typeof groupKinds;

export function isGroupKind(text: string): text is GroupKind {
  return Object.hasOwn(groupKinds, text);
}
