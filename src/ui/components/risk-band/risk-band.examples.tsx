import type { Example } from "../../example.ts";
import { RISK_BANDS, RiskBand } from "./risk-band.tsx";

const WORDS = { low: "Low", moderate: "Moderate", high: "High", extreme: "Extreme" };
const SCORES = { low: 2, moderate: 6, high: 12, extreme: 25 };

export const examples: Example[] = RISK_BANDS.map((band) => ({
  name: band,
  node: <RiskBand band={band} word={WORDS[band]} score={SCORES[band]} />,
}));
