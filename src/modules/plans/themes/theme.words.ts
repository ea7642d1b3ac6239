import type { TaggingRefusal } from "./assign-theme.ts";

/** The words of the notice after a redirect, by its symbol. */
export const THEME_NOTICES: Readonly<Record<string, string>> = {
  added: "The theme is added. It can be given to actions now.",
  changed: "The changes are saved.",
  given: "The theme is given to the actions that you ticked.",
  taken: "The theme is taken from the actions that you ticked.",
};

/** Why a theme could not be given, with the way out. */
export function sayTaggingRefusal({ reason }: TaggingRefusal): string {
  switch (reason) {
    case "theme-gone":
      return "This theme is not one of this partnership. Choose another";
    case "theme-ended":
      return "This theme is not offered any more. Choose another, or change its last day";
    default:
      return reason satisfies never;
  }
}
