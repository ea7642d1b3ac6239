/** Where words that could not be sent wait for their writer. */
export const keptFormPaths = {
  form: (slug: string, id: string) => `/${slug}/kept-forms/${id}`,
  removal: (slug: string, id: string) => `/${slug}/kept-forms/${id}/removal`,
};

/** The hidden field by which a form that was filled in again says which kept words it held. */
export const KEPT_FIELD = "kept-form";

/** Whether a way back leads to kept words: the page of signing in says that nothing is lost. */
export function leadsToKept(path: string): boolean {
  return /^\/[^/]+\/kept-forms\//.test(path);
}
