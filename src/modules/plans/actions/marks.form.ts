import { z } from "zod";
import { typedTick } from "../../../platform/web/typed-field.ts";
import type { ActionRow } from "./action.table.ts";

const ids = z
  .union([z.uuid().transform((one): string[] => [one]), z.array(z.uuid())], "Choose themes from the list")
  .optional();

/** What an action is marked as, folded away on its form. Without `more` nothing is said of it, and it stays as it is. */
export const markFields = {
  more: z.literal("yes").optional(),
  quickWin: typedTick.optional(),
  prevention: typedTick.optional(),
  inequality: z.enum(["", "1", "2", "3"], "Choose one of the answers").optional(),
  /** The themes chosen, and those that the person had before them. */
  themes: ids,
  themesHeld: ids,
};

type Marks = Pick<ActionRow, "isQuickWin" | "isPrevention" | "inequality">;

const INEQUALITY = { "1": 1, "2": 2, "3": 3 } as const;

/** The marks as columns of an action; null where the form says nothing of them. */
export function marksIn(input: {
  readonly more?: "yes" | undefined;
  readonly quickWin?: boolean | undefined;
  readonly prevention?: boolean | undefined;
  readonly inequality?: "" | "1" | "2" | "3" | undefined;
}): Marks | null {
  if (!input.more) return null;
  return {
    isQuickWin: input.quickWin ?? false,
    isPrevention: input.prevention ?? false,
    inequality: input.inequality ? INEQUALITY[input.inequality] : null,
  };
}

/** The marks and themes of an action as its form holds them. */
export function typedMarks(action: Marks, themeIds: readonly string[]) {
  return {
    quickWin: action.isQuickWin ? "yes" : "",
    prevention: action.isPrevention ? "yes" : "",
    inequality: action.inequality ? String(action.inequality) : "",
    themes: themeIds,
    themesHeld: themeIds,
  };
}
