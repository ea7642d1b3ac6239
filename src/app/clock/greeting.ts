const TITLES = new Set([
  "mr",
  "mrs",
  "ms",
  "miss",
  "mx",
  "dr",
  "prof",
  "professor",
  "cllr",
  "councillor",
  "rev",
  "sir",
  "dame",
  "lord",
  "lady",
]);

/** “Hello Ewan.”; whoever is known by a title is greeted by their whole name. */
export function greetingFor(name: string): string {
  const [first = "", ...others] = name.trim().split(/\s+/);
  const isTitle = TITLES.has(first.toLowerCase().replace(/\.$/, ""));
  return `Hello ${isTitle || others.length === 0 ? name.trim() : first}.`;
}
