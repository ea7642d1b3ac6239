/** Makes a partnership with its first administrator, all or nothing; and the words for why it did not. */
export { createPartnership } from "./create-partnership.ts";
export { sayCreationRefusal } from "./create-partnership.words.ts";
/** Accepts an invitation for whoever brings its secret; and what the mail with that secret is made of. */
export { type AcceptInput, acceptInvitation } from "./invitations/accept-invitation.ts";
export { findInvitation } from "./invitations/invitation.store.ts";
export { INVITATION_DAYS, invitationState, secretWords } from "./invitations/invitation.ts";
/** Invites somebody to sign in, by a mail with a link: for seeds. */
export { invitePerson } from "./invitations/invite-person.ts";
/** Who changed a thing last and when, by name: for the notice that somebody else was quicker. */
export { findLastChange } from "./last-change.store.ts";
/** Since when whoever looks at their home now is told what changed, and that they looked. */
export { findSinceLastLook } from "./last-looks/last-look.store.ts";
/** Somebody works here for the last time on a day; whether this person may say so, and why it could not be saved. */
export { type LeavingRefusal, leavePartnership, maySayWhoLeft } from "./leaving/leave-partnership.ts";
export { sayLeavingRefusal } from "./leaving/leaving.views.tsx";
/** Keeps a list of people or bodies that has been read, so that it can be checked: for seeds. */
export { bringInList } from "./list-imports/bring-in-list.ts";
/** What a person chose about mail to them, the form of it, and the command that keeps it: for the desk and for personal links. */
export { getMailChoice, type OwnMail } from "./mail-choices/get-mail-choice.ts";
export { mailChoiceForm } from "./mail-choices/mail-choice.form.ts";
export {
  MAIL_CHOICE_NOTICES,
  MAIL_CHOICES,
  MailChoiceForm,
  refuseMailChoice,
} from "./mail-choices/mail-choice.views.tsx";
export { setMailChoice } from "./mail-choices/set-mail-choice.ts";
/** The addresses of this room. */
export { peoplePaths } from "./paths.ts";
/**
 * People by name, who signs in with an account and with which roles on a day, the names of those who hold one of some
 * roles; and a new row without a ledger line: for seeds.
 */
export {
  findPerson,
  findPersonOfAccount,
  getPerson,
  insertPerson,
  listNamesWithRoles,
  listPeople,
  listPeopleAmong,
  listPeopleAtWork,
} from "./person.store.ts";
/** Who may see people, and who may add and change them. */
export { changesPeople, overseesMail, readsPeople } from "./policy.ts";
/** The roles (domain B18) with what they are called. What they let a person do, every room says for itself. */
export { holdsOn, isRole, type Role, roles } from "./role.ts";
/** Each role with what it is for, as a list. */
export { RoleSentences } from "./roles/role.views.tsx";
/** A new grant of a role without a ledger line: for seeds. */
export { insertRoleGrant } from "./roles/role-grant.store.ts";
/** Who holds each role on a day, by name; and the roles of one person with who gave and who ended them. */
export { listPeopleWithRoles, listRoleHolders } from "./roles/role-holder.store.ts";
export { listToldGrants } from "./roles/role-story.store.ts";
