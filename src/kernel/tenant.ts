/** What every page of a partnership needs to know of it. Rooms below the front door get it finished. */
export interface Tenant {
  readonly id: string;
  /** The first part of its addresses: `strathbrae`. */
  readonly slug: string;
  readonly name: string;
  /** What it calls itself beside its name: “Community Planning Partnership”. */
  readonly kind: string;
  readonly accent: string;
  readonly logoFile: string | null;
  /** Changes when name, colour or logo do, so that caches of the look know. */
  readonly lookVersion: string;
  /** First month of its reporting year, 1 to 12. */
  readonly yearStart: number;
  /** What its public words and open data are given under, in words and by its address. */
  readonly licence: string;
  readonly licenceUrl: string;
  /** Its own words for the field's: `locality-plan` → “Plan for Place”. */
  readonly words: Readonly<Record<string, string>>;
}

/** “Strathbrae Community Planning Partnership”: a partnership as it signs. */
export function fullNameOf({ name, kind }: Pick<Tenant, "name" | "kind">): string {
  return kind === "" ? name : `${name} ${kind}`;
}
