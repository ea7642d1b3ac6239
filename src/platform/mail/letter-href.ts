/** An address that a browser may follow out of a mail: whole, and of the web. Null for any other. */
export function letterHref(href: string): string | null {
  return /^https?:\/\/[^\s"<>]+$/i.test(href) && URL.canParse(href) ? href : null;
}
