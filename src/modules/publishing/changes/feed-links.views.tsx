/** A feed to follow a page by. */
export interface FeedLink {
  readonly title: string;
  readonly href: string;
}

/** For the head of a page: feed readers find the feed by it. */
export function FeedLinks({ feeds }: { feeds: readonly FeedLink[] }) {
  return (
    <>
      {feeds.map(({ title, href }) => (
        <link rel="alternate" type="application/atom+xml" title={title} href={href} />
      ))}
    </>
  );
}
