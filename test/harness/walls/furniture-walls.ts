import type { Breach, House } from "./house.ts";
import { functionNamedBy, storeyOf } from "./places.ts";
import { isQuiet } from "./quiet.ts";

const ROOM_FILES = ["index.ts", "module.ts", "policy.ts", "README.md"];

/** Words that no file or folder ends in: `plan-service.ts` says no more than `service.ts`. */
const EMPTY_ENDINGS = new Set(
  "util utils helper helpers common misc manager managers handler handlers service services".split(" "),
);

/** Words that say nothing alone, and something with company (`open-data.ts`, `data-table/`). */
const EMPTY_ALONE = new Set(["data", "info", "base"]);

/** What each room has, what nothing is called, and that an act is named after what it does. */
export function furnitureBreaches(house: House): readonly Breach[] {
  return [...missingRoomFiles(house), ...barredNames(house.paths), ...misnamedFiles(house)];
}

/** Names that say nothing, for TypeScript files and their folders; paths from the project's root. */
export function barredNames(paths: Iterable<string>): readonly Breach[] {
  return [...paths].flatMap((path) => {
    const word = /\.tsx?$/.test(path) ? path.split("/").map(emptyWord).find(Boolean) : undefined;
    return word ? [breach(path, `is called "${word}", which says nothing: name it after the thing`)] : [];
  });
}

function emptyWord(part: string): string | null {
  const stem = (part.split(".")[0] ?? "").toLowerCase();
  const last = stem.split("-").at(-1) ?? "";
  if (EMPTY_ENDINGS.has(last)) return last;
  return EMPTY_ALONE.has(stem) ? stem : null;
}

function missingRoomFiles(house: House): readonly Breach[] {
  const rooms = new Set([...house.paths].flatMap((path) => /^src\/modules\/([^/]+)\//.exec(path)?.[1] ?? []));
  return [...rooms].flatMap((room) => {
    const folder = `src/modules/${room}`;
    const missing = ROOM_FILES.filter((name) => !house.paths.has(`${folder}/${name}`));
    return [
      ...(storeyOf(room) < 0
        ? [breach(folder, "is a room on no storey: give it one in test/harness/walls/places.ts")]
        : []),
      ...missing.map((name) => breach(folder, `has no ${name}`)),
    ];
  });
}

function misnamedFiles(house: House): readonly Breach[] {
  return [...house.files.values()].flatMap((file) => {
    if (file.area === "nowhere") return [breach(file.path, "stands in no part of the house")];
    if (file.kind === "unknown") return [breach(file.path, "carries a suffix that the house does not know")];
    if (file.kind !== "act" || isQuiet(house, file.path)) return [];
    const stem = file.path.slice(file.path.lastIndexOf("/") + 1).replace(/\.tsx?$/, "");
    const wanted = functionNamedBy(stem);
    return file.exports.some((one) => one.name === wanted) ? [] : [breach(file.path, `exports no ${wanted}`)];
  });
}

function breach(file: string, says: string): Breach {
  return { wall: "furniture", file, line: 1, says };
}
