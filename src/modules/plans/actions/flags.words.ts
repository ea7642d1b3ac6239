import type { Inequality } from "./inequality.ts";

/** What an action can be marked as, by the symbol in the address. */
export const flagWords = {
  "quick-win": "Quick win",
  prevention: "Prevention",
  inequality: "Against inequality",
} as const;

export type Flag = keyof typeof flagWords;

/** How much an action does against inequality of outcome (Act 2015, section 5). */
export const inequalityWords: Readonly<Record<Inequality, string>> = {
  1: "Some effect on inequality",
  2: "Much effect on inequality",
  3: "Its purpose is less inequality",
};

/** The marks of an action in words, in the order of the form. */
export function sayFlags(action: {
  readonly isQuickWin?: boolean | undefined;
  readonly isPrevention?: boolean | undefined;
  readonly inequality?: Inequality | null | undefined;
}): readonly string[] {
  return [
    ...(action.isQuickWin ? [flagWords["quick-win"]] : []),
    ...(action.isPrevention ? [flagWords.prevention] : []),
    ...(action.inequality ? [inequalityWords[action.inequality]] : []),
  ];
}
