/** The public addresses of this room: blind to cookies, and meant to last. */
export const publicPaths = {
  home: (slug: string) => `/${slug}`,
  plans: (slug: string) => `/${slug}/plans`,
  plan: (slug: string, number: number) => `/${slug}/plans/${number}`,
  word: (slug: string, number: number) => `/${slug}/plans/${number}/plan.docx`,
  json: (slug: string, number: number) => `/${slug}/plans/${number}/plan.json`,
  action: (slug: string, number: number) => `/${slug}/actions/${number}`,
  evidenceFile: (slug: string, id: string) => `/${slug}/evidence/${id}`,
};
