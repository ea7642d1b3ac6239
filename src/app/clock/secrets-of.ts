import type { House } from "../house.ts";

/** The secrets of one partnership: the same words give another one in another partnership. */
export function secretsOf(house: Pick<House, "secretFor">, partnership: string): (words: string) => string {
  return (words) => house.secretFor(`${partnership}/${words}`);
}
