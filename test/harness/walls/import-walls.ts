import type { Breach, House, ResolvedImport, SourceFile } from "./house.ts";
import { type Place, placeOf, storeyOf } from "./places.ts";

/** Who may import whom: the table of the architecture, one file of `src/` against one import. */
export function importBreaches(house: House): readonly Breach[] {
  return [...house.files.values()].flatMap((file) =>
    file.imports.flatMap((one): Breach[] => {
      const says = forbidden(house, file, one);
      return says === null ? [] : [{ wall: "imports", file: file.path, line: one.line, says }];
    }),
  );
}

function forbidden(house: House, from: SourceFile, one: ResolvedImport): string | null {
  if (one.kind === "unreadable") {
    return from.area === "app" || from.area === "platform" || from.kind === "test"
      ? null
      : "imports what is computed at run time, so nobody can see through which wall it goes";
  }
  if (one.kind !== "file") return forbiddenLibrary(from, one);
  if (!one.name.startsWith("src/")) return forbiddenOutside(from, one.name);
  if (!house.paths.has(one.name))
    return `imports ${one.name}, which is not there (write the ending .ts or .tsx)`;
  const to = placeOf(one.name);
  if (to.kind === "test") return "imports a test";
  if (from.area === to.area && from.room === to.room) return forbiddenWithin(from, to);
  return FORBIDDEN_BETWEEN[from.area](from, to);
}

const FORBIDDEN_BETWEEN: Readonly<Record<Place["area"], (from: Place, to: Place) => string | null>> = {
  kernel: (_, to) => `the kernel knows only itself, and this is ${spell(to)}`,
  platform: (_, to) => (to.area === "kernel" ? null : `the platform does not know ${spell(to)}`),
  ui: (_, to) => (to.area === "kernel" ? null : `components know only the kernel, and this is ${spell(to)}`),
  app: (_, to) => {
    if (to.area !== "room") return null;
    return ["door", "nameplate", "testing"].includes(to.kind) && isRoomFile(to)
      ? null
      : `the front door enters a room by index.ts, module.ts or testing.ts, not by ${to.path}`;
  },
  room: forbiddenFromRoom,
  nowhere: (from) => `${from.path} stands in no part of the house`,
};

function forbiddenFromRoom(from: Place, to: Place): string | null {
  if (to.area === "kernel") return null;
  if (to.area === "app" || to.area === "nowhere") return `a room does not know ${spell(to)}`;
  if (to.area !== "room") return null;
  if (to.kind === "nameplate") return "only src/app reads a room's module.ts";
  const mine = storeyOf(from.room ?? "");
  const theirs = storeyOf(to.room ?? "");
  if (mine < 0 || theirs < 0) return null; // An unknown room is a breach of its own.
  if (theirs > mine) return `${to.room} stands above ${from.room}: record an event, and let it listen`;
  if (theirs === mine) return `${to.room} and ${from.room} stand on one storey and do not know each other`;
  if (from.kind === "table" && to.kind === "table") return null;
  if ((from.kind === "testing" || from.kind === "test") && to.kind === "testing" && isRoomFile(to))
    return null;
  return to.kind === "door" && isRoomFile(to)
    ? null
    : `${to.room} is entered by its index.ts, not by ${to.path}`;
}

function forbiddenWithin(from: Place, to: Place): string | null {
  return to.kind === "nameplate" && from.kind !== "test" ? "only src/app reads a room's module.ts" : null;
}

function forbiddenOutside(from: Place, path: string): string | null {
  if (from.kind === "test") return null;
  return from.area === "app" && path === "package.json" ? null : `reaches out of src/ to ${path}`;
}

/** Libraries of the database, the jobs and the identity: not for components. */
const GROUND = new Set(["drizzle-orm", "pg", "pg-boss", "better-auth", "nodemailer", "esbuild"]);

function forbiddenLibrary(from: Place, one: ResolvedImport): string | null {
  if (from.kind === "test") return null;
  if (from.area === "kernel") return `the kernel imports nothing from outside, and this is ${one.name}`;
  if (from.area === "ui" && GROUND.has(one.name)) return `components do not use ${one.name}`;
  return null;
}

function isRoomFile(place: Place): boolean {
  return place.path.split("/").length === 4;
}

function spell(place: Place): string {
  return place.area === "room"
    ? `the room ${place.room}`
    : place.area === "app"
      ? "src/app"
      : `src/${place.area}`;
}
