import type { PlanFile } from "../plans/index.ts";

/** The public addresses of this room: blind to cookies, and meant to last. */
export const publicPaths = {
  home: (slug: string) => `/${slug}`,
  plans: (slug: string) => `/${slug}/plans`,
  plan: (slug: string, number: number) => `/${slug}/plans/${number}`,
  planFile: (slug: string, number: number, ending: PlanFile) => `/${slug}/plans/${number}/plan.${ending}`,
  action: (slug: string, number: number) => `/${slug}/actions/${number}`,
  evidenceFile: (slug: string, id: string) => `/${slug}/evidence/${id}`,
};
