import type { PlanFile } from "../plans/index.ts";

/** The public addresses of this room: blind to cookies, and meant to last. */
export const publicPaths = {
  home: (slug: string) => `/${slug}`,
  plans: (slug: string) => `/${slug}/plans`,
  plan: (slug: string, number: number) => `/${slug}/plans/${number}`,
  planFile: (slug: string, number: number, ending: PlanFile) => `/${slug}/plans/${number}/plan.${ending}`,
  planThemes: (slug: string, number: number) => `/${slug}/plans/${number}/themes`,
  readings: (slug: string, number: number, measure: string) =>
    `/${slug}/actions/${number}/measures/${measure}/readings`,
  versions: (slug: string, number: number) => `/${slug}/plans/${number}/versions`,
  version: (slug: string, number: number, version: number) => `/${slug}/plans/${number}/versions/${version}`,
  versionWords: (slug: string, number: number, version: number) =>
    `/${slug}/plans/${number}/versions/${version}/words`,
  /** What was said of a version before it was published, and what became of it. */
  answers: (slug: string, number: number, version: number) =>
    `/${slug}/plans/${number}/versions/${version}/comments`,
  comparison: (slug: string, number: number, from?: number, to?: number) =>
    `/${slug}/plans/${number}/comparison${from && to ? `?from=${from}&to=${to}` : ""}`,
  consultation: (slug: string, number: number) => `/${slug}/plans/${number}/consultation`,
  consultationWords: (slug: string, number: number) => `/${slug}/plans/${number}/consultation/words`,
  consultationSent: (slug: string, number: number) => `/${slug}/plans/${number}/consultation/sent`,
  timeline: (slug: string, number: number) => `/${slug}/plans/${number}/timeline`,
  action: (slug: string, number: number) => `/${slug}/actions/${number}`,
  changes: (slug: string) => `/${slug}/changes`,
  planChanges: (slug: string, number: number) => `/${slug}/plans/${number}/changes`,
  feed: (slug: string) => `/${slug}/changes.atom`,
  planFeed: (slug: string, number: number) => `/${slug}/plans/${number}/changes.atom`,
  picture: (slug: string, number: number) => `/${slug}/plans/${number}/progress.svg`,
  pictureToShow: (slug: string, number: number) => `/${slug}/plans/${number}/show-elsewhere`,
  places: (slug: string) => `/${slug}/places`,
  place: (slug: string, id: string) => `/${slug}/places/${id}`,
  boundary: (slug: string, id: string) => `/${slug}/places/${id}/boundary.geojson`,
  openData: (slug: string) => `/${slug}/open-data`,
  openFile: (slug: string, name: string) => `/${slug}/open-data/${name}`,
  openPlan: (slug: string, number: number) => `/${slug}/open-data/plans/${number}.json`,
  siteMap: (slug: string) => `/${slug}/sitemap.xml`,
  /** Asking for a page in another form; `of` is the page, as a path. */
  anotherForm: (slug: string, of?: string) =>
    of ? `/${slug}/another-form?of=${encodeURIComponent(of)}` : `/${slug}/another-form`,
  askedForAnotherForm: (slug: string) => `/${slug}/another-form/asked`,
  formatRequests: (slug: string) => `/${slug}/desk/format-requests`,
  formatRequest: (slug: string, number: number) => `/${slug}/desk/format-requests/${number}`,
  formatAnswer: (slug: string, number: number) => `/${slug}/desk/format-requests/${number}/answer`,
  formatErasure: (slug: string, number: number) => `/${slug}/desk/format-requests/${number}/erasure`,
  evidenceFile: (slug: string, id: string) => `/${slug}/evidence/${id}`,
};
