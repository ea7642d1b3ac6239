import type { NewRiskRefusal } from "./add-risk.ts";
import type { RiskEndRefusal } from "./close-risk.ts";
import type { RiskBand } from "./risk.ts";

/** The words of the notice after a redirect, by its symbol. */
export const RISK_NOTICES: Readonly<Record<string, string>> = {
  added: "The risk is in the register.",
  changed: "The changes are saved.",
  closed: "The risk is closed. Its reason stays with it.",
  reopened: "The risk is open again.",
};

export const BANDS: Readonly<Record<RiskBand, string>> = {
  low: "Low",
  moderate: "Moderate",
  high: "High",
  extreme: "Extreme",
};

/** What each step of likelihood and impact means, so that two people say the same number for the same thing. */
export const LIKELIHOODS: readonly string[] = ["Rare", "Unlikely", "Possible", "Likely", "Almost certain"];
export const IMPACTS: readonly string[] = ["Negligible", "Minor", "Moderate", "Major", "Catastrophic"];

/** Where the bands come from. */
export const BAND_SOURCE =
  "Score is likelihood times impact: 1 to 3 low, 4 to 6 moderate, 8 to 12 high, 15 to 25 extreme, after the risk matrix of the National Patient Safety Agency (2008).";

export function sayNewRiskRefusal(refusal: NewRiskRefusal): { field: string; message: string } {
  switch (refusal.reason) {
    case "organisation-gone":
      return {
        field: "ownerOrganisation",
        message: "This organisation is not one of this partnership any more. Choose another",
      };
    case "person-gone":
      return {
        field: "ownerPerson",
        message: "This person is not one of this partnership any more. Choose another",
      };
    case "implication-gone":
      return {
        field: "text",
        message: "The plan does not name this risk any more. Add it as a risk of the register's own",
      };
    case "weighed-already":
      return {
        field: "text",
        message: "Somebody has weighed this risk meanwhile. Find it in the register and change it there",
      };
    default:
      return refusal satisfies never;
  }
}

export function sayRiskEndRefusal(refusal: RiskEndRefusal): string {
  switch (refusal.reason) {
    case "closed-already":
      return "This risk is closed already";
    case "open-already":
      return "This risk is open already";
    case "changed-meanwhile":
      return "Somebody changed this risk while you were writing. Look at it as it is now and send your words again";
    default:
      return refusal satisfies never;
  }
}
