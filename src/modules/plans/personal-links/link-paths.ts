/** The addresses behind a personal link. Whoever holds one of them holds the link: they are written nowhere but in mail and in pages for its holder. */
export const linkPaths = {
  link: (slug: string, secret: string) => `/${slug}/u/${secret}`,
  action: (slug: string, secret: string, number: number) => `/${slug}/u/${secret}/${number}`,
  updates: (slug: string, secret: string, number: number) => `/${slug}/u/${secret}/${number}/updates`,
  handBack: (slug: string, secret: string, number: number) => `/${slug}/u/${secret}/${number}/hand-back`,
  handBackAll: (slug: string, secret: string) => `/${slug}/u/${secret}/hand-back`,
  thanks: (slug: string, secret: string) => `/${slug}/u/${secret}/thanks`,
  mail: (slug: string, secret: string) => `/${slug}/u/${secret}/mail`,
  renewal: (slug: string, secret: string) => `/${slug}/u/${secret}/renewal`,
  plainWords: (slug: string, secret: string) => `/${slug}/u/${secret}/plain-words`,
  dateReading: (slug: string, secret: string) => `/${slug}/u/${secret}/date-reading`,
};
