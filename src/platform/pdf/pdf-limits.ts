/**
 * What the making of one PDF may use up. A plan of 500 actions takes a second or two and 250 MB; these leave room for
 * one of several thousand.
 */
export const pdfLimits = {
  child: {
    milliseconds: 30_000,
    /** The typesetter uses every core. */
    processorSeconds: 60,
    heapMegabytes: 400,
    memoryKilobytes: 1_500_000,
  },
  /** PDFs that are kept in memory, since the same one is often asked for again. */
  kept: 8,
  keptBytes: 24 * 1024 * 1024,
} as const;
