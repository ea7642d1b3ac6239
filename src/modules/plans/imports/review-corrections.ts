import type { CellCorrection, Corrections } from "../reading/index.ts";

/** All that a person has put right in one import. */
export interface ReviewCorrections extends Corrections {
  /** Who is meant by the words of a lead, by these words as `leadKey` folds them. */
  readonly leads?: Readonly<Record<string, LeadAnswer>>;
}

export interface LeadAnswer {
  /** `organisation:…` or `group:…`; none: the words are kept, and the lead is still to be identified. */
  readonly parties: readonly string[];
  /** The words become another name of the one party, so that the next paper is understood. */
  readonly remember: boolean;
}

/** The same words, whatever their capitals, spaces and full stop. */
export function leadKey(words: string): string {
  return plainLead(words).toLocaleLowerCase("en-GB");
}

/** Who was said to be meant by a lead's words. A paper may well call a lead “constructor”, which every object has. */
export function leadAnswer({ leads = {} }: ReviewCorrections, key: string): LeadAnswer | undefined {
  return Object.hasOwn(leads, key) ? leads[key] : undefined;
}

/** The words of a lead as a name: on one line, without a full stop. */
export function plainLead(words: string): string {
  return words
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.;,]+$/, "")
    .trim();
}

/** The corrections with one cell's in place of what was said of it before; without any, it is as we read it. */
export function withCell(
  corrections: ReviewCorrections,
  id: string,
  correction: CellCorrection | null,
): ReviewCorrections {
  const { [id]: _, ...others } = corrections.cells ?? {};
  return { ...corrections, cells: correction ? { ...others, [id]: correction } : others };
}

/** The corrections with answers added to those given before. */
export function withAnswers(
  corrections: ReviewCorrections,
  answers: Readonly<Record<string, string>>,
  leads: Readonly<Record<string, LeadAnswer>>,
): ReviewCorrections {
  return {
    ...corrections,
    answers: { ...corrections.answers, ...answers },
    leads: { ...corrections.leads, ...leads },
  };
}
