/** What happens in this room, as the ledger writes it: past tense, for ever. */
export const partnershipEvents = {
  partnershipMade: "partnerships.partnership.made",
  partnershipChanged: "partnerships.partnership.changed",
  logoSet: "partnerships.logo.set",
  logoRemoved: "partnerships.logo.removed",
  wordTemplateSet: "partnerships.word-template.set",
  wordTemplateRemoved: "partnerships.word-template.removed",
  organisationAdded: "partnerships.organisation.added",
  organisationChanged: "partnerships.organisation.changed",
  secondStepAsked: "partnerships.second-step.asked",
  jargonChanged: "partnerships.jargon.changed",
  placeAdded: "partnerships.place.added",
  placeChanged: "partnerships.place.changed",
  boundarySet: "partnerships.boundary.set",
  boundaryRemoved: "partnerships.boundary.removed",
} as const;
