import { Feed } from "feed";

/** A feed with its entries, in plain words: everything is escaped here, once. */
export interface FeedWords {
  /** The partnership's or the plan's own UUID: it stays when an address changes. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly rights: string;
  /** Whole addresses: of the feed itself, and of the page it tells of. */
  readonly self: string;
  readonly page: string;
  /** When it last changed; of an empty one, when it began. */
  readonly updatedAt: Date;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly href: string;
  readonly at: Date;
}

/**
 * An Atom feed (RFC 4287). The library writes titles and contents of entries into CDATA, where “]]>” given twice would end
 * it, and as HTML: escaped words have no such thing. It puts no word of ours into an attribute.
 */
export function writeFeed(words: FeedWords): string {
  const feed = new Feed({
    id: urn(words.id),
    title: words.title,
    description: words.subtitle,
    author: { name: words.author },
    copyright: words.rights,
    link: words.page,
    feed: words.self,
    updated: words.updatedAt,
    generator: "Commonty",
  });
  for (const { id, title, lines, href, at } of words.entries)
    feed.addItem({
      id: urn(id),
      title: escapeHtml(title),
      content: lines.map((line) => `<p>${escapeHtml(line).replaceAll("\n", "<br>")}</p>`).join(""),
      link: href,
      date: at,
      published: at,
    });
  return feed.atom1();
}

function urn(id: string): string {
  return `urn:uuid:${id}`;
}

const SIGNS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}
