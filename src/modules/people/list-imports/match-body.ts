/** A body of the partnership, as the words of a list are held against it. */
export interface KnownBody {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly statutory: boolean;
  readonly facilitator: boolean;
  readonly version: number;
}

export type BodyMatch =
  | { readonly is: "known"; readonly body: KnownBody }
  /** One that these words could well mean: a person says. */
  | { readonly is: "perhaps"; readonly body: KnownBody }
  | { readonly is: "unknown" };

/** What two ways of writing the name of a body have in common. */
export function bodyKey(words: string): string {
  return words
    .toLocaleLowerCase("en-GB")
    .replaceAll("&", " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/^the\s+|\s+(?:ltd|limited|cic|scio)$/gu, "")
    .trim();
}

/** Which body some words mean: by its name or another name; perhaps, where all words of the one stand in the other. */
export function matchBody(words: string, bodies: readonly KnownBody[]): BodyMatch {
  const key = bodyKey(words);
  if (key === "") return { is: "unknown" };
  const known = bodies.find(({ name, aliases }) => [name, ...aliases].some((one) => bodyKey(one) === key));
  if (known) return { is: "known", body: known };
  const own = key.split(" ");
  const near = bodies.filter(({ name, aliases }) =>
    [name, ...aliases].some((one) => {
      const theirs = bodyKey(one).split(" ");
      return isWithin(own, theirs) || (theirs.length > 1 && isWithin(theirs, own));
    }),
  );
  const [only] = near;
  return only && near.length === 1 ? { is: "perhaps", body: only } : { is: "unknown" };
}

function isWithin(few: readonly string[], many: readonly string[]): boolean {
  return few.every((word) => many.includes(word));
}

/** What a body is, by the words in its name. In this order: a community council is no council. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/community council/u, "community-council"],
  [
    /third sector interface|\btsi\b|\bcvs\b|voluntary (?:action|sector)|voluntary service/u,
    "third-sector-interface",
  ],
  [
    /integration joint board|\bijb\b|health and social care|\bhscp\b|integration board/u,
    "integration-joint-board",
  ],
  [
    /transport partnership|\bstrathclyde partnership for transport\b|hitrans|nestrans|sestran|swestrans|tactran|zettrans/u,
    "transport",
  ],
  [/national park/u, "national-park"],
  [
    /development trust|community (?:trust|association|group|body|company)|residents|tenants/u,
    "community-body",
  ],
  [/\bnhs\b|health board/u, "health-board"],
  [/police/u, "police"],
  [/\bfire\b/u, "fire"],
  [/enterprise/u, "enterprise"],
  [/college|\buhi\b/u, "college"],
  [/council|local authority/u, "council"],
  [/improvement service|adviser|advisor|audit scotland/u, "adviser"],
  [
    /skills development|sportscotland|visitscotland|naturescot|historic environment|\bsepa\b|national agency|scottish government/u,
    "national-agency",
  ],
  [/\bltd\b|limited|\bplc\b|private/u, "private"],
];

/** What kind of body some words speak of, by their names of kinds or of bodies; null where they do not say. */
export function tellBodyKind(words: string, kinds: Readonly<Record<string, string>>): string | null {
  const key = bodyKey(words);
  if (key === "") return null;
  const named = Object.entries(kinds).find(
    ([kind, label]) => bodyKey(kind) === key || bodyKey(label) === key,
  );
  return named?.[0] ?? KINDS.find(([pattern]) => pattern.test(` ${key} `.trim()))?.[1] ?? null;
}
