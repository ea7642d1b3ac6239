import type { Child } from "hono/jsx";

// Each shape is drawn where it stands, not taken from a sprite: a component then works in any page or fragment, and
// once compressed, repeated drawings cost less than a sprite that every page carries.
const DRAWINGS = {
  finished: (
    <>
      <circle cx="8" cy="8" r="7.5" />
      <path d="M4.4 8.3l2.5 2.5 4.8-5.2" fill="none" stroke="#fff" stroke-width="2" />
    </>
  ),
  evidence: (
    <>
      <circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" stroke-width="1.8" />
      <path d="M4.8 8.2l2.3 2.3 4.2-4.6" fill="none" stroke="currentColor" stroke-width="1.8" />
    </>
  ),
  way: (
    <>
      <circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" stroke-width="1.8" />
      <path d="M8 1.4a6.6 6.6 0 010 13.2z" />
    </>
  ),
  risk: (
    <>
      <path d="M8 .8L15.6 14.6H.4z" />
      <path d="M8 5.6v4.4" stroke="#fff" stroke-width="1.8" />
      <circle cx="8" cy="12.2" r="1" fill="#fff" />
    </>
  ),
  held: (
    <>
      <rect x="1" y="1" width="14" height="14" />
      <path d="M6 4.5v7M10 4.5v7" stroke="#fff" stroke-width="2" />
    </>
  ),
  ongoing: (
    <>
      <path
        d="M13.6 8A5.6 5.6 0 118 2.4c1.7 0 3 .6 4 1.7"
        fill="none"
        stroke="currentColor"
        stroke-width="1.9"
      />
      <path d="M13.9.9v4.6H9.3z" />
    </>
  ),
  none: (
    <circle
      cx="8"
      cy="8"
      r="6.6"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-dasharray="3 2.2"
    />
  ),
  cancelled: (
    <>
      <circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" stroke-width="1.8" />
      <path d="M3.4 12.6l9.2-9.2" stroke="currentColor" stroke-width="1.8" />
    </>
  ),
  late: (
    <>
      <circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" stroke-width="1.8" />
      <path d="M8 4v4.4l3 1.8" fill="none" stroke="currentColor" stroke-width="1.8" />
    </>
  ),
  gap: <path d="M2 8h3M6.5 8h3M11 8h3" stroke="currentColor" stroke-width="2" />,
  tick: <path d="M2.2 8.6l3.8 3.8 7.8-8.6" fill="none" stroke="currentColor" stroke-width="2.2" />,
  cross: <path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" stroke-width="2.2" />,
} satisfies Record<string, Child>;

export type IconName = keyof typeof DRAWINGS;

export const ICON_NAMES = Object.keys(DRAWINGS) as IconName[];

/** A small shape beside a word, never instead of it: it is hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="cm-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {DRAWINGS[name]}
    </svg>
  );
}
