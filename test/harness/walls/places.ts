/** The rooms by storey, the lowest first. Rooms of one storey do not know each other; a room may use those below. */
export const STOREYS: readonly (readonly string[])[] = [
  ["partnerships"],
  ["people"],
  ["governance"],
  ["plans"],
  ["reviews", "meetings", "indicators"],
  ["engagement", "budgeting", "directory", "places", "resources", "sharing", "learning"],
  ["publishing"],
];

/** Programs started on their own (`bin/bundle.mjs` builds them): files that act, whatever their names. */
export const PROGRAMS: ReadonlySet<string> = new Set([
  "src/modules/people/list-imports/child.ts",
  "src/modules/plans/reading/child.ts",
]);

/**
 * Verbs with which a file may begin to say "this acts". Words that are also things of the field (plan, review, report,
 * update, measure, lead, date, note) are left out on purpose: `report-line.ts` is a thing.
 */
const VERBS = new Set(
  (
    "accept add agree apply approve archive ask assign attach begin bring build cancel change chase choose clear close collect compare " +
    "compose confirm convert copy correct create decide decline delete deliver describe drop edit end enter erase explain export find " +
    "finish forget freeze gather get give grant hand import inspect invite issue join judge keep leave load look make match merge move parse " +
    "pause pick print propose publish pull push put raise read rebuild receive recognise record recover refresh refuse register remind " +
    "remove rename render reopen replace reply resolve restore resume retire revoke revise run save say seed send serve set settle show " +
    "sign sort split start stop store submit take tell tick tidy translate unassign understand undo unpack unzip upload verify " +
    "warn withdraw wrap write"
  ).split(" "),
);

/** Suffixes that a file in a room may carry, and the kind it then is. */
const SUFFIXES: Readonly<Record<string, Kind>> = {
  table: "table",
  form: "form",
  store: "store",
  routes: "routes",
  views: "views",
  mail: "mail",
  words: "words",
  props: "props",
  examples: "examples",
};

const ROOM_FILES: Readonly<Record<string, Kind>> = {
  "index.ts": "door",
  "module.ts": "nameplate",
  "policy.ts": "policy",
  "events.ts": "events",
  "testing.ts": "testing",
};

export type Area = "kernel" | "platform" | "ui" | "app" | "room" | "nowhere";

export type Kind =
  | "rule"
  | "act"
  | "program"
  | "words"
  | "props"
  | "table"
  | "form"
  | "store"
  | "routes"
  | "views"
  | "mail"
  | "examples"
  | "door"
  | "nameplate"
  | "policy"
  | "events"
  | "testing"
  | "test"
  | "plain"
  | "unknown";

export interface Place {
  readonly path: string;
  readonly area: Area;
  /** The room's name; null outside the rooms. */
  readonly room: string | null;
  readonly kind: Kind;
}

/** Where a file of `src/` stands and what its name says it is. */
export function placeOf(path: string): Place {
  const area = areaOf(path);
  const room = area === "room" ? (path.split("/")[2] ?? null) : null;
  return { path, area, room, kind: kindOf(path, room) };
}

/** The number of a room's storey, 0 at the bottom; -1 for a room that the house does not know. */
export function storeyOf(room: string): number {
  return STOREYS.findIndex((storey) => storey.includes(room));
}

/** `close-action` → `closeAction` */
export function functionNamedBy(stem: string): string {
  return stem.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function areaOf(path: string): Area {
  if (/^src\/modules\/[^/]+\//.test(path)) return "room";
  for (const area of ["kernel", "platform", "ui", "app"] as const)
    if (path.startsWith(`src/${area}/`)) return area;
  return /^src\/[^/]+$/.test(path) ? "app" : "nowhere";
}

function kindOf(path: string, room: string | null): Kind {
  const name = path.slice(path.lastIndexOf("/") + 1);
  // A folder called testing holds what only tests use: generators, fixtures.
  if (/\.test\.tsx?$/.test(name)) return "test";
  if (path.includes("/testing/")) return "testing";
  if (PROGRAMS.has(path)) return "program";
  const [stem = "", suffix] = name.replace(/\.tsx?$/, "").split(".");
  const suffixed = suffix === undefined ? undefined : SUFFIXES[suffix];
  if (room === null) return suffixed ?? "plain";
  if (path === `src/modules/${room}/${name}` && ROOM_FILES[name]) return ROOM_FILES[name];
  // A folder of a large room may have a door of its own, for its own room only.
  if (name === "index.ts") return "door";
  if (suffix !== undefined) return suffixed ?? "unknown";
  const [verb = "", noun] = stem.split("-");
  return noun !== undefined && VERBS.has(verb) ? "act" : "rule";
}
