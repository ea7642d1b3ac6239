/** What a list is of. */
export type ListKind = "people" | "bodies";

/** What a column of a list can be read as. */
export type ListField =
  | "name"
  | "forename"
  | "surname"
  | "honorific"
  | "post"
  | "body"
  | "email"
  | "role"
  | "contact"
  | "aliases"
  | "kind"
  | "standing"
  /** Known, and kept out on purpose: telephone numbers, addresses, what is worked out here. */
  | "kept-out"
  /** Nobody has said yet what it is. */
  | "unknown";

/** What a column can be taken for, in each kind of list. */
export const fieldsOf: Readonly<Record<ListKind, readonly ListField[]>> = {
  people: [
    "name",
    "forename",
    "surname",
    "honorific",
    "post",
    "body",
    "email",
    "role",
    "contact",
    "kept-out",
    "unknown",
  ],
  bodies: ["name", "aliases", "kind", "standing", "kept-out", "unknown"],
};

/** In this order: “Organisation e-mail” is an e-mail before it is an organisation. */
const OF_PEOPLE: readonly (readonly [RegExp, ListField])[] = [
  [/\be-?\s?mails?\b|\bmail address/u, "email"],
  [/phone|mobile|\btel\b|\bfax\b|\bcell\b|contact n(?:o|umber)/u, "kept-out"],
  [
    /signs? in|log-?in|\baddress\b|post ?code|\bnotes?\b|comments?|\bdietary|^(?:no|nr|ref|#|id)\.?$/u,
    "kept-out",
  ],
  [/contact for plans|plans contact|answers for/u, "contact"],
  [/^(?:fore|first|given|christian)[\s-]*(?:name)?s?$/u, "forename"],
  [/^(?:sur|last|family|second)[\s-]*(?:name)?$|^surnames?$/u, "surname"],
  [/^(?:title|salutation|honorific|style|prefix)$/u, "honorific"],
  [/\broles?\b.*(?:partnership|cpp|board|today|here)|membership|^status$|voting|^capacity$/u, "role"],
  [/job|\bposts?\b|position|designation|occupation|rank/u, "post"],
  [
    /organi[sz]ation|agency|\bbod(?:y|ies)\b|employer|partner|company|representing|on behalf|department|sector/u,
    "body",
  ],
  [/^roles?$/u, "role"],
  [/\bnames?\b|representative|person|^who$|^members?$|^contacts?$|^lead$|attendee/u, "name"],
];

const OF_BODIES: readonly (readonly [RegExp, ListField])[] = [
  [/other name|short name|alias|abbrev|acronym|also known|known as|initials/u, "aliases"],
  [
    /phone|mobile|\btel\b|e-?mail|website|\burl\b|address|post ?code|contact|notes?|comments?|^(?:no|nr|ref|#|id)\.?$/u,
    "kept-out",
  ],
  [/what it is|\bkind\b|\btype\b|sector|category/u, "kind"],
  [/by law|statut|standing|duty|facilitat|schedule|status/u, "standing"],
  [/\bname\b|organi[sz]ation|agency|\bbod(?:y|ies)\b|partner|member|company|group/u, "name"],
];

/** What the heading of a column says that it is; null where it says nothing that we know. */
export function fieldOfHeading(heading: string, kind: ListKind): ListField | null {
  const words = heading
    .toLocaleLowerCase("en-GB")
    .replace(/\s+/g, " ")
    .replace(/[:*]+$/u, "")
    .trim();
  if (words === "" || words.length > 80) return null;
  const known = kind === "people" ? OF_PEOPLE : OF_BODIES;
  return known.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

const HONORIFIC =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|cllr|councillor|rev|sir|dame|lord|lady|chief insp(?:ector)?)\.?$/iu;
const TELEPHONE = /^[+(]?\d[\d\s().+-]{6,}(?:\s*(?:ext|x)\.?\s*\d+)?$/iu;

/** What the words of a column look like, for a column whose heading says nothing or may mean two things. */
export function fieldOfWords(words: readonly string[], isBody: (words: string) => boolean): ListField | null {
  const said = words.filter((text) => text !== "");
  if (said.length === 0) return null;
  const share = (test: (text: string) => boolean) => said.filter(test).length / said.length;
  if (share((text) => text.includes("@")) >= 0.6) return "email";
  if (share((text) => TELEPHONE.test(text)) >= 0.6) return "kept-out";
  if (share((text) => HONORIFIC.test(text)) >= 0.6) return "honorific";
  if (share(isBody) >= 0.5) return "body";
  return null;
}

/** Two to five words that each begin with a capital: what a person's name looks like. */
export function looksLikeName(text: string): boolean {
  return /^(?:\p{Lu}[\p{L}'’.-]*,?)(?:\s+(?:(?:de|van|von|der|nic|mac|of)\s+)?\p{Lu}[\p{L}'’.-]*){1,4}$/u.test(
    text,
  );
}
