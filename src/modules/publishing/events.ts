/** What happens in this room, as the ledger writes it: past tense, for ever. */
export const publishingEvents = {
  formatAsked: "publishing.format.asked",
  formatAnswered: "publishing.format.answered",
  formatErased: "publishing.format.erased",
} as const;
