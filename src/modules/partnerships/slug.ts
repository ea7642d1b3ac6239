/**
 * First parts of addresses that are not a partnership's to have: those that the service answers itself, that a browser or
 * a search engine asks for, or that a reader would take for the service's own.
 */
export const reservedSlugs: ReadonlySet<string> = new Set(
  (
    "assets health gallery tray one-click identity robots.txt favicon.ico sitemap.xml .well-known " +
    "desk api sign-in sign-out look look.css logo about accessibility privacy plans actions meetings groups feeds " +
    "open-data search help guide status metrics admin login logout account static public www mail service commonty"
  ).split(" "),
);

export type SlugRefusal = "slug-unusable" | "slug-reserved";

const SHAPE = /^(?=.{2,40}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Whether a word can be the first part of a partnership's addresses: small letters, figures and single hyphens, 2 to 40 of them. */
export function judgeSlug(slug: string): SlugRefusal | null {
  if (reservedSlugs.has(slug)) return "slug-reserved";
  return SHAPE.test(slug) ? null : "slug-unusable";
}
