import type { House } from "./house.ts";
import { type Kind, placeOf } from "./places.ts";

/** Kinds whose names promise nothing: they are looked into. */
export const QUIETLY: ReadonlySet<Kind> = new Set(["act", "words", "door"]);

/**
 * A file that a rule could have been, whatever its name: `join-rows.ts` or `seasons.words.ts`, as long as it touches nothing
 * outside. Rules may use it.
 */
export function isQuiet(house: House, path: string, seen: ReadonlySet<string> = new Set()): boolean {
  const file = house.files.get(path);
  if (file === undefined || seen.has(path)) return file !== undefined;
  if (file.world.length > 0 || file.exports.some((one) => one.takesScope)) return false;
  const onward = new Set([...seen, path]);
  return file.imports.every((one) => {
    if (one.kind !== "file") return false;
    const to = placeOf(one.name);
    if (to.area === "kernel") return true;
    if (to.area !== "room" || to.room !== file.room) return false;
    if (to.kind === "rule") return true;
    return one.typeOnly || (QUIETLY.has(to.kind) && isQuiet(house, one.name, onward));
  });
}
