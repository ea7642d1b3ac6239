/** Where an invitation leads, and where its button sends. The secret is never logged (answer-trouble.tsx). */
export const invitationPaths = {
  invitation: (slug: string, id: string, secret: string) =>
    `/${slug}/invitation/${id}/${encodeURIComponent(secret)}`,
  acceptance: (slug: string) => `/${slug}/invitation/acceptance`,
};
