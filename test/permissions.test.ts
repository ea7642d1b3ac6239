import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { permissionRows } from "../src/app/permissions.ts";
import { rooms } from "../src/app/rooms.ts";
import { roles } from "../src/modules/people/index.ts";

const FILE = new URL("../docs/permissions.md", import.meta.url);

/** Role by permission, as every room's nameplate says it. `PRINT=1` writes the file anew. */
function printMatrix(): string {
  const names = Object.keys(roles);
  const head = ["What it lets a person do", "Permission", ...Object.values(roles)];
  const lines = rooms.flatMap((room) =>
    permissionRows(room).map(({ permission, words, roles: held }) => [
      words,
      `\`${permission}\``,
      ...names.map((role) => (held.has(role) ? "yes" : "–")),
    ]),
  );
  return [
    "# Who may do what",
    "",
    "Printed by `test/permissions.test.ts` from what each room says of itself; never edited by hand.",
    "A person holds the permissions of every role they hold on that day. Reading what is published needs none.",
    "",
    ...[head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`),
    "",
  ].join("\n");
}

it("is written down for every role and permission, as it is", () => {
  const printed = printMatrix();
  if (process.env.PRINT === "1") writeFileSync(FILE, printed);
  expect(readFileSync(FILE, "utf8")).toBe(printed);
});

it("gives no room's permission to a role that does not exist", () => {
  const unknown = rooms.flatMap((room) =>
    Object.keys(room.grants).filter((role) => !Object.hasOwn(roles, role)),
  );
  expect(unknown).toEqual([]);
});

it("grants only permissions that the room itself describes", () => {
  const strange = rooms.flatMap((room) =>
    Object.values(room.grants)
      .flat()
      .filter((permission) => !Object.hasOwn(room.permissions, permission)),
  );
  expect(strange).toEqual([]);
});
