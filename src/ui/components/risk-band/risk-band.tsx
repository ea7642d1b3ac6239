export const RISK_BANDS = ["low", "moderate", "high", "extreme"] as const;

export type RiskBandName = (typeof RISK_BANDS)[number];

interface RiskBandProps {
  band: RiskBandName;
  /** "High" */
  word: string;
  /** Likelihood times impact. */
  score: number;
}

/** How grave a risk is: so many steps of four filled, the word, and the score. Colour is never the only sign. */
export function RiskBand({ band, word, score }: RiskBandProps) {
  const filled = RISK_BANDS.indexOf(band) + 1;
  return (
    <span class={`cm-risk cm-risk--${band}`}>
      <svg class="cm-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {RISK_BANDS.map((_, index) => (
          <rect
            x={index * 4 + 0.5}
            y={12 - index * 4}
            width="3"
            height={index * 4 + 3.5}
            fill={index < filled ? "currentColor" : "none"}
            stroke="currentColor"
          />
        ))}
      </svg>
      {word} ({score})
    </span>
  );
}
