import { Icon } from "../icon/icon.tsx";

export type GapName = "lead" | "date" | "measure" | "review";

const SHORT: Record<GapName, string> = {
  lead: "No lead",
  date: "No date",
  measure: "No measure",
  review: "No review date",
};

const SENTENCE: Record<GapName, string> = {
  lead: "Nobody leads this yet",
  date: "No date yet",
  measure: "No measure yet",
  review: "No day to look at it again yet",
};

interface GapProps {
  in: GapName;
  /** Said so that it can stand without a heading over it, as in a list. */
  sentence?: boolean;
}

/** What a plan leaves open, and somebody has to fill. */
export function Gap({ in: name, sentence }: GapProps) {
  return (
    <span class="cm-gap">
      <Icon name="gap" />
      {(sentence ? SENTENCE : SHORT)[name]}
    </span>
  );
}
