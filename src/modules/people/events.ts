/** What happens in this room, as the ledger writes it: past tense, for ever. All of it happens to a person. */
export const peopleEvents = {
  personAdded: "people.person.added",
  personChanged: "people.person.changed",
  roleGiven: "people.role.given",
  roleEnded: "people.role.ended",
  roleTakenBack: "people.role.taken-back",
  loginGiven: "people.login.given",
} as const;
