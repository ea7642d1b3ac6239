/** The kinds of place that plans and figures are about (domain C2), the largest first. */
export const placeKinds = {
  partnership: "Whole partnership area",
  area: "Area",
  locality: "Locality",
  ward: "Ward",
  neighbourhood: "Neighbourhood",
  "community-council": "Community council area",
  "intermediate-zone": "Intermediate zone",
  "data-zone": "Data zone",
} as const;

export type PlaceKind = keyof typeof placeKinds;

export function isPlaceKind(text: string): text is PlaceKind {
  return Object.hasOwn(placeKinds, text);
}

/** An official code of a place in Scotland, such as S12000017: an S and eight figures. Null for what is none. */
export function readPlaceCode(text: string): string | null {
  const code = text.replace(/\s/g, "").toUpperCase();
  return /^S\d{8}$/.test(code) ? code : null;
}
