/** The addresses of this room. */
export const peoplePaths = {
  secondStep: (slug: string) => `/${slug}/desk/set-up/signing-in`,
  people: (slug: string) => `/${slug}/desk/set-up/people`,
  newPerson: (slug: string) => `/${slug}/desk/set-up/people/new`,
  person: (slug: string, id: string) => `/${slug}/desk/set-up/people/${id}`,
  personChange: (slug: string, id: string) => `/${slug}/desk/set-up/people/${id}/change`,
  mayDo: (slug: string, id: string) => `/${slug}/desk/set-up/people/${id}/permissions`,
  invitations: (slug: string) => `/${slug}/desk/set-up/people/invitations`,
  invitation: (slug: string, id: string) => `/${slug}/desk/set-up/people/${id}/invitation`,
  invitationEnd: (slug: string, id: string) => `/${slug}/desk/set-up/people/${id}/invitation/end`,
  /** Everything open of somebody, listed and handed to one or several others. */
  handingOver: (slug: string, id: string) => `/${slug}/desk/set-up/people/${id}/handing-over`,
  leaving: (slug: string, id: string) => `/${slug}/desk/set-up/people/${id}/leaving`,
  leavingEnd: (slug: string, id: string) => `/${slug}/desk/set-up/people/${id}/leaving/end`,
  login: (slug: string, id: string) => `/${slug}/desk/set-up/people/${id}/login`,
  roles: (slug: string, id: string) => `/${slug}/desk/set-up/people/${id}/roles`,
  /** One role for many people, and the end of one role of many. */
  manyRoles: (slug: string) => `/${slug}/desk/set-up/people/roles`,
  manyRoleEnds: (slug: string) => `/${slug}/desk/set-up/people/roles/end`,
  roleEnd: (slug: string, id: string, grant: string) =>
    `/${slug}/desk/set-up/people/${id}/roles/${grant}/end`,
  mailSent: (slug: string) => `/${slug}/desk/set-up/mail`,
  addressTrial: (slug: string, id: string) => `/${slug}/desk/set-up/people/${id}/address-trial`,
  lists: (slug: string) => `/${slug}/desk/set-up/lists`,
  newList: (slug: string, kind: "people" | "bodies") => `/${slug}/desk/set-up/lists/new?of=${kind}`,
  list: (slug: string, number: number) => `/${slug}/desk/set-up/lists/${number}`,
  listPaper: (slug: string, number: number) => `/${slug}/desk/set-up/lists/${number}/paper`,
  listRemoval: (slug: string, number: number) => `/${slug}/desk/set-up/lists/${number}/removal`,
};
