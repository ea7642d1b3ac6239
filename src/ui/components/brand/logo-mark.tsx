import type { Child } from "hono/jsx";

const MARKS = {
  hills: (
    <>
      <rect class="cm-logo-ground" width="44" height="44" rx="6" />
      <path
        class="cm-logo-line"
        d="M7 34c8-1 9-18 16-18s8 12 14 12M7 26c6-1 8-16 15-16s8 10 15 10M13 36c6-1 6-11 11-11s5 9 10 10"
      />
    </>
  ),
  branches: (
    <>
      <circle class="cm-logo-ground" cx="22" cy="22" r="22" />
      <path class="cm-logo-line" d="M22 8v28M22 14l9 6M22 14l-9 6M22 22l10 7M22 22l-10 7" />
    </>
  ),
} satisfies Record<string, Child>;

/** The marks for a partnership that has no picture of its own. */
export type DrawnMark = keyof typeof MARKS;

/** A mark in the partnership's colour. */
export function LogoMark({ mark }: { mark: DrawnMark }) {
  return (
    <svg viewBox="0 0 44 44" aria-hidden="true" focusable="false">
      {MARKS[mark]}
    </svg>
  );
}
