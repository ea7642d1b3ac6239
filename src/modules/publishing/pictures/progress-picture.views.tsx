import type { Child } from "hono/jsx";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { sayDay } from "../../../kernel/calendar-date.ts";
import {
  type PartName,
  type ProgressCounts,
  partsOfProgress,
  totalOf,
} from "../../../ui/components/progress/progress-counts.ts";
import { progressSentence } from "../../../ui/components/progress/progress-words.ts";
import { sayMany, sayNumber } from "../../../ui/words/number-words.ts";
import { wrapLines } from "./wrapped-lines.ts";

export const PICTURE_WIDTH = 640;

interface ProgressPictureProps {
  title: string;
  partnership: string;
  counts: ProgressCounts;
  asOn: CalendarDate;
}

/** The colours of the parts, as our pages have them: a picture on another site finds no stylesheet. */
const FILLS: Readonly<Record<PartName, string>> = {
  finished: "#1a6631",
  evidence: "url(#cm-evidence)",
  way: "url(#cm-way)",
  risk: "url(#cm-risk)",
  ongoing: "url(#cm-ongoing)",
  none: "#fff",
};

const FONT = "Roboto, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
const INK = "#1a1a1a";
const QUIET = "#4b5158";
const SIDE = 16;

/** How a plan is going, as a picture that stands alone: no script, no stylesheet, no font from anywhere. */
export function ProgressPicture({ title, partnership, counts, asOn }: ProgressPictureProps) {
  const parts = partsOfProgress(counts);
  const total = totalOf(parts);
  const { first, rest } = progressSentence(counts);
  const sentence = [first, rest].filter(Boolean).join(" ");
  const heading = wrapLines(title, 50, 3);
  const told = wrapLines(sentence, 72, 4);
  const headingAt = SIDE + 22;
  const toldAt = headingAt + heading.length * 28 + 2;
  const barAt = toldAt + told.length * 22 - 4;
  const keyAt = barAt + (total > 0 ? 28 + 26 : 0);
  const footAt = keyAt + Math.ceil(parts.length / 2) * 24 + 8;
  const height = footAt + SIDE;
  let before = 0;
  const across = PICTURE_WIDTH - 2 * SIDE;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${PICTURE_WIDTH} ${height}`}
      width={PICTURE_WIDTH}
      height={height}
      role="img"
      aria-labelledby="cm-title cm-desc"
      font-family={FONT}
      fill={INK}
    >
      <title id="cm-title">{`Progress of ${title}`}</title>
      <desc id="cm-desc">
        {`${sentence} Bar of ${sayMany(total, "action")}: ${parts.map(({ count, word }) => `${count} ${word}`).join(", ") || "none"}. ${partnership}, as of ${sayDay(asOn)}.`}
      </desc>
      <Patterns />
      <rect x="0.5" y="0.5" width={PICTURE_WIDTH - 1} height={height - 1} fill="#fff" stroke="#d3d7db" />
      <Lines lines={heading} y={headingAt} step={28} size={22} bold />
      <Lines lines={told} y={toldAt} step={22} size={16} />
      {total > 0 ? (
        <>
          {parts.map(({ name, count }) => {
            const x = SIDE + (before / total) * across;
            before += count;
            return (
              <>
                <rect
                  x={round(x)}
                  y={barAt}
                  width={round((count / total) * across)}
                  height="28"
                  fill={FILLS[name]}
                />
                {before === count ? null : <rect x={round(x)} y={barAt} width="2" height="28" />}
              </>
            );
          })}
          <rect x={SIDE} y={barAt} width={across} height="28" fill="none" stroke={QUIET} />
        </>
      ) : null}
      {parts.map(({ name, count, word }, index) => {
        const x = SIDE + (index % 2) * (across / 2);
        const y = keyAt + Math.floor(index / 2) * 24;
        return (
          <>
            <rect x={x} y={y - 14} width="17" height="17" fill={FILLS[name]} stroke={QUIET} />
            <text x={x + 26} y={y} font-size="15">
              {`${sayNumber(count)} ${word}`}
            </text>
          </>
        );
      })}
      <text x={SIDE} y={footAt} font-size="13" fill={QUIET}>
        {wrapLines(`${partnership}, as of ${sayDay(asOn)}`, 88, 1).join("")}
      </text>
    </svg>
  );
}

function Lines(props: {
  lines: readonly string[];
  y: number;
  step: number;
  size: number;
  bold?: boolean;
}): Child {
  return props.lines.map((line, index) => (
    <text
      x={SIDE}
      y={props.y + index * props.step}
      font-size={props.size}
      font-weight={props.bold ? "700" : "400"}
    >
      {line}
    </text>
  ));
}

function Patterns() {
  return (
    <defs>
      <pattern id="cm-evidence" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" fill="#e0f1f0" />
        <path d="M0 4h8" stroke="#1c5d5d" stroke-width="4" />
      </pattern>
      <pattern id="cm-way" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="7" height="7" fill="#c4dbf3" />
        <path d="M0 0v7" stroke="#00437e" stroke-width="2.5" />
      </pattern>
      <pattern id="cm-risk" width="7" height="7" patternUnits="userSpaceOnUse">
        <rect width="7" height="7" fill="#ffd874" />
        <circle cx="3.5" cy="3.5" r="1.7" fill="#7a4a00" />
      </pattern>
      <pattern
        id="cm-ongoing"
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(-45)"
      >
        <rect width="8" height="8" fill="#d7dbe6" />
        <path d="M0 0v8M0 4h8" stroke="#43506b" stroke-width="2" />
      </pattern>
    </defs>
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
