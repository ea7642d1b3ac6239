/** How many large things are taken in at once: each lies in memory until it has come whole. */
export interface UploadPlaces {
  /** A place for one more of somebody's; null where they, or all together, have as many as there are. Give it back once. */
  take(who: string): { giveBack(): void } | null;
}

/** Places for uploads: so many for each person or personal link, and so many in all. */
export function createUploadPlaces(each: number, inAll: number): UploadPlaces {
  const taken = new Map<string, number>();
  let all = 0;
  return {
    take(who) {
      const own = taken.get(who) ?? 0;
      if (own >= each || all >= inAll) return null;
      taken.set(who, own + 1);
      all += 1;
      return {
        giveBack() {
          all -= 1;
          const left = (taken.get(who) ?? 0) - 1;
          if (left > 0) taken.set(who, left);
          else taken.delete(who);
        },
      };
    },
  };
}
