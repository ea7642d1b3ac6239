import type { Found } from "../../platform/web/room.ts";

/** One thing that answers a search, with every place in it where the words stand. */
export interface Answer {
  readonly kind: string;
  readonly title: string;
  readonly href: string;
  readonly places: readonly Pick<Found, "where" | "excerpt">[];
}

/** The most places that are shown of one thing. */
const MOST_PLACES = 3;

/**
 * What every room found, as a list of things: several finds of one address are one thing, told once, and the thing with
 * the best of them comes first. Its own words stand before those of what hangs on it.
 */
export function answersOf(found: readonly Found[]): Answer[] {
  const things = Map.groupBy(found, ({ href }) => href);
  return [...things.values()]
    .map((finds) => {
      const own = finds.find(({ where }) => where === null);
      const first = own ?? finds[0];
      const rank = Math.max(...finds.map((one) => one.rank));
      const places = finds
        .toSorted((a, b) => Number(a.where !== null) - Number(b.where !== null) || b.rank - a.rank)
        .slice(0, MOST_PLACES)
        .map(({ where, excerpt }) => ({ where, excerpt }));
      return { first, rank, places };
    })
    .toSorted((a, b) => b.rank - a.rank)
    .flatMap(({ first, places }) =>
      first ? [{ kind: first.kind, title: first.title, href: first.href, places }] : [],
    );
}
