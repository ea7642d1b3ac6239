import { Flag } from "../../../ui/components/marks/marks.tsx";
import { sayFlags } from "./flags.words.ts";
import type { Inequality } from "./inequality.ts";

interface Marked {
  readonly isQuickWin?: boolean | undefined;
  readonly isPrevention?: boolean | undefined;
  readonly inequality?: Inequality | null | undefined;
}

/** What an action is marked as, and the themes that it bears. */
export function ActionFlags({ action, themes = [] }: { action: Marked; themes?: readonly string[] }) {
  return (
    <>
      {[...sayFlags(action), ...themes].map((words) => (
        <Flag>{words}</Flag>
      ))}
    </>
  );
}
