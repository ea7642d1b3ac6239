/** The addresses of what every partnership has. `slug` is the first part of all of them. */
export const partnershipPaths = {
  home: (slug: string) => `/${slug}`,
  desk: (slug: string) => `/${slug}/desk`,
  search: (slug: string) => `/${slug}/desk/search`,
  publicSearch: (slug: string) => `/${slug}/search`,
  signIn: (slug: string) => `/${slug}/sign-in`,
  /** Where somebody looks after their own sign-in. */
  account: (slug: string) => `/${slug}/account`,
  /** What whoever is signed in may do, and why; and which role may do what. */
  permissions: (slug: string) => `/${slug}/desk/permissions`,
  rolesTable: (slug: string) => `/${slug}/desk/permissions/roles`,
  /** Where somebody chooses when mail comes. */
  mailChoices: (slug: string) => `/${slug}/desk/mail`,
  signOut: (slug: string) => `/${slug}/sign-out`,
  accessibility: (slug: string) => `/${slug}/accessibility`,
  openData: (slug: string) => `/${slug}/open-data`,
  about: (slug: string) => `/${slug}/about`,
  look: (slug: string, version: string) => `/${slug}/look.css?v=${version}`,
  logo: (slug: string, version: string) => `/${slug}/logo?v=${version}`,
  setUp: (slug: string) => `/${slug}/desk/set-up`,
  settings: (slug: string) => `/${slug}/desk/set-up/partnership`,
  newLogo: (slug: string) => `/${slug}/desk/set-up/partnership/logo`,
  logoRemoval: (slug: string) => `/${slug}/desk/set-up/partnership/logo/removal`,
  wordTemplate: (slug: string) => `/${slug}/desk/set-up/word-template`,
  organisations: (slug: string) => `/${slug}/desk/set-up/organisations`,
  newOrganisation: (slug: string) => `/${slug}/desk/set-up/organisations/new`,
  organisation: (slug: string, id: string) => `/${slug}/desk/set-up/organisations/${id}`,
  organisationRenaming: (slug: string, id: string) => `/${slug}/desk/set-up/organisations/${id}/renaming`,
  /** A body becomes part of another, or ends. */
  organisationEnding: (slug: string, id: string) => `/${slug}/desk/set-up/organisations/${id}/ending`,
  jargon: (slug: string) => `/${slug}/desk/set-up/jargon`,
  plainWords: (slug: string) => `/${slug}/desk/plain-words`,
  places: (slug: string) => `/${slug}/desk/set-up/places`,
  newPlace: (slug: string) => `/${slug}/desk/set-up/places/new`,
  place: (slug: string, id: string) => `/${slug}/desk/set-up/places/${id}`,
  placeBoundary: (slug: string, id: string) => `/${slug}/desk/set-up/places/${id}/boundary`,
  placeBoundaryRemoval: (slug: string, id: string) => `/${slug}/desk/set-up/places/${id}/boundary/removal`,
};
