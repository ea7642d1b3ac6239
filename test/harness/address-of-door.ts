import type { Door } from "../../src/platform/web/door.ts";

/** The address of a door with these things in it (`planInNumbers`), whatever the partnership in front. */
export function addressOfDoor(
  door: Pick<Door, "path">,
  partnership: string,
  things: Readonly<Record<string, string>>,
): string {
  return door.path
    .replace(":partnership", partnership)
    .replace(/([\w-]+)\/:(\w+)/g, (_, kind: string, name: string) => {
      const thing = things[`${kind}/:${name}`] ?? things[kind];
      if (!thing) throw new Error(`nothing is known of the ${kind}: ${door.path}`);
      return `${kind}/${thing}`;
    })
    .replace(/^(\/[^/]+\/u\/[^/]+)\/:action/, `$1/${things.actions}`);
}
