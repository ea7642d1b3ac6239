import type { Example } from "../../example.ts";
import type { RiskBandName } from "../risk-band/risk-band.tsx";
import { type RiskCell, RiskMatrix } from "./risk-matrix.tsx";

const five = [1, 2, 3, 4, 5];
const WORDS = { low: "Low", moderate: "Moderate", high: "High", extreme: "Extreme" };

function bandOf(score: number): RiskBandName {
  if (score <= 3) return "low";
  if (score <= 6) return "moderate";
  return score <= 12 ? "high" : "extreme";
}

const cells: RiskCell[] = five.flatMap((likelihood) =>
  five.map((impact) => {
    const band = bandOf(likelihood * impact);
    return {
      likelihood,
      impact,
      band,
      word: WORDS[band],
      count: likelihood === 4 ? impact - 1 : 0,
      href: "#",
      current: likelihood === 4 && impact === 3,
    };
  }),
);

const likelihoods = ["Rare", "Unlikely", "Possible", "Likely", "Almost certain"];
const impacts = ["Negligible", "Minor", "Moderate", "Major", "Catastrophic"];

export const examples: Example[] = [
  {
    name: "some risks",
    node: (
      <RiskMatrix
        caption="Where the open risks stand"
        likelihoods={likelihoods}
        impacts={impacts}
        cells={cells}
      />
    ),
  },
];
