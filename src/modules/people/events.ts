/** What happens in this room, as the ledger writes it: past tense, for ever. It happens to a person, or to a list of them. */
export const peopleEvents = {
  personAdded: "people.person.added",
  personChanged: "people.person.changed",
  roleGiven: "people.role.given",
  roleEnded: "people.role.ended",
  roleTakenBack: "people.role.taken-back",
  loginGiven: "people.login.given",
  invitationSent: "people.invitation.sent",
  invitationRevoked: "people.invitation.revoked",
  invitationAccepted: "people.invitation.accepted",
  mailChosen: "people.mail.chosen",
  addressReopened: "people.address.reopened",
  listBrought: "people.list.brought",
  listChecked: "people.list.checked",
  listCreated: "people.list.created",
  listThrownAway: "people.list.thrown-away",
} as const;
