import type { Child } from "hono/jsx";
import { type StatusName, sayStatus } from "../../words/status-words.ts";
import { Icon, type IconName } from "../icon/icon.tsx";

const SHAPES: Record<StatusName, IconName> = {
  proposed: "none",
  "not-started": "none",
  "under-way": "way",
  "at-risk": "risk",
  "held-up": "held",
  "evidence-to-come": "evidence",
  finished: "finished",
  ongoing: "ongoing",
  cancelled: "cancelled",
  merged: "cancelled",
};

interface StatusProps {
  is: StatusName;
  /** Another word for the same status, where the place asks for one ("Done", when a person reports it). */
  children?: Child;
}

/** A status: its word, its shape, its colour, in that order of weight. */
export function Status({ is, children }: StatusProps) {
  return (
    <span class={`cm-st cm-st--${SHAPES[is]}`}>
      <Icon name={SHAPES[is]} />
      {children ?? sayStatus(is)}
    </span>
  );
}
