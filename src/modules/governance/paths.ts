/** The addresses of this room. */
export const governancePaths = {
  groups: (slug: string) => `/${slug}/desk/groups`,
  newGroup: (slug: string) => `/${slug}/desk/groups/new`,
  group: (slug: string, id: string) => `/${slug}/desk/groups/${id}`,
  meetings: (slug: string, id: string) => `/${slug}/desk/groups/${id}/meetings`,
  meetingRemoval: (slug: string, id: string, meeting: string) =>
    `/${slug}/desk/groups/${id}/meetings/${meeting}/removal`,
};
