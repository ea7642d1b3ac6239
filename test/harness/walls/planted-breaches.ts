/** One bad thing to bring into a house in order, and what the walls then say. */
export interface PlantedBreach {
  readonly what: string;
  readonly path: string;
  /** Null: the file is taken away. */
  readonly source: string | null;
  readonly says: string;
}

/** One planted breach to a line: what · where · what the walls say · the source (nothing: the file is taken away). */
const LINES = `
the kernel importing the platform · src/kernel/x.ts · the kernel knows only itself · import "../platform/config/config.ts";
the kernel importing a library · src/kernel/x.ts · the kernel imports nothing from outside · export { z } from "zod";
the kernel importing a part of Node · src/kernel/x.ts · the kernel imports nothing from outside · import "node:fs";
the kernel reading the clock · src/kernel/x.ts · reaches for new Date() · export const x = () => new Date();
the kernel reading its process · src/kernel/x.ts · reaches for process · export const x = process.argv;

the platform importing a room · src/platform/x.ts · the platform does not know the room plans · import "../modules/plans/index.ts";
the platform importing components · src/platform/x.ts · the platform does not know src/ui · import "../ui/button.tsx";
a component importing the platform · src/ui/x.tsx · components know only the kernel · import "../platform/config/config.ts";
a component importing a room · src/ui/x.tsx · components know only the kernel · export * from "../modules/plans/index.ts";
a component using the database · src/ui/x.tsx · components do not use pg · import "pg";
the front door going past a room's door · src/app/x.ts · enters a room by index.ts · import "../modules/plans/action.ts";
the program going past a room's door · src/cli.ts · enters a room by index.ts · import "./modules/plans/close-action.ts";

an import upwards · src/modules/plans/x.routes.tsx · meetings stands above plans · export { meetings } from "../meetings/index.ts";
an import upwards for types only · src/modules/plans/x.routes.tsx · meetings stands above plans · import type { M } from "../meetings/index.ts";
an import upwards inside a type · src/modules/plans/x.routes.tsx · meetings stands above plans · export type X = import("../meetings/index.ts").X;
an import upwards at run time · src/modules/plans/x.routes.tsx · meetings stands above plans · export const x = () => import("../meetings/index.ts");
an import upwards by require · src/modules/plans/x.routes.tsx · meetings stands above plans · export const x = require("../meetings/index.ts");
a test reaching upwards · src/modules/plans/x.test.ts · meetings stands above plans · import "../meetings/index.ts";
a table pointing at a higher table · src/modules/partnerships/x.table.ts · plans stands above partnerships · import type { Row } from "../plans/action.table.ts";
an import sideways · src/modules/reviews/x.routes.tsx · stand on one storey · import { meetings } from "../meetings/index.ts";
an import downwards past the door · src/modules/plans/x.routes.tsx · partnerships is entered by its index.ts · import { mayClose } from "../partnerships/policy.ts";
a store reading a lower table · src/modules/plans/x.store.ts · partnerships is entered by its index.ts · import { partnership } from "../partnerships/partnership.table.ts";
a room reading a nameplate · src/modules/plans/x.routes.tsx · only src/app reads a room's module.ts · import { nameplate } from "../partnerships/module.ts";
a room reading its own nameplate · src/modules/plans/x.routes.tsx · only src/app reads a room's module.ts · import { nameplate } from "./module.ts";
a room knowing the front door · src/modules/plans/x.routes.tsx · a room does not know src/app · import { house } from "../../app/house.ts";
an import that nobody can read · src/modules/plans/x.routes.tsx · computed at run time · export const x = (name: string) => import(name);
an import of what is not there · src/modules/plans/x.routes.tsx · which is not there · import "./missing";
an import of a test · src/modules/plans/x.routes.tsx · imports a test · import "./action.test.ts";
the harness in the product · src/modules/plans/x.routes.tsx · reaches out of src/ · import "../../../test/harness/house.ts";

a rule importing a library · src/modules/plans/x.ts · a rule imports no library · export { z } from "zod";
a rule importing a part of Node · src/modules/plans/x.ts · a rule imports no library · export { join } from "node:path";
a rule importing the platform · src/modules/plans/x.ts · a rule knows the kernel · import type { Scope } from "../../platform/access/scope.ts";
a rule importing a lower room · src/modules/plans/x.ts · a rule knows the kernel · export { partnerships } from "../partnerships/index.ts";
a rule taking types from a higher room · src/modules/plans/x.ts · meetings stands above plans · import type { meetings } from "../meetings/index.ts";
a rule taking more than types from a table · src/modules/plans/x.ts · only types from a table · import { type Row } from "./action.table.ts";
a rule using a store · src/modules/plans/x.ts · a rule does not use · import type { getAction } from "./action.store.ts";
a rule using a policy · src/modules/plans/x.ts · a rule does not use · export { mayClose } from "./policy.ts";
a rule using a command · src/modules/plans/x.ts · a rule does not use · export { closeAction } from "./close-action.ts";
a command in a file called after a thing · src/modules/plans/x.ts · takes a scope, so it acts · export const close = (scope: string) => scope;
a rule reading the clock · src/modules/plans/x.ts · reaches for Date.now · export const x = () => Date.now();
a rule reading the clock as a date · src/modules/plans/x.ts · reaches for new Date() · export const x = () => new Date();
a rule throwing dice · src/modules/plans/x.ts · reaches for Math.random · export const x = () => Math.random();
a rule throwing dice under another name · src/modules/plans/x.ts · Math as a value · const { random } = Math; export const x = random;
a rule making secrets · src/modules/plans/x.ts · reaches for crypto · export const x = () => crypto.randomUUID();
a rule talking · src/modules/plans/x.ts · reaches for console · export const x = () => console.log("x");
a rule going round by the global object · src/modules/plans/x.ts · reaches for globalThis · export const x = globalThis["Date"];
a rule speaking in sentences · src/modules/plans/season.ts · a rule does not use · export { tell } from "./refusal.words.ts";
words using a command · src/modules/plans/x.words.ts · a rule does not use · export { closeAction } from "./close-action.ts";
props asking a store · src/modules/plans/x.props.ts · a rule does not use · export { getAction } from "./action.store.ts";
props reading the clock · src/modules/plans/x.props.ts · reaches for Date.now · export const x = Date.now();
a rule using an inner door that is not quiet · src/modules/plans/x.ts · a rule does not use · export { getAction } from "./reading/index.ts";
a policy reading the clock · src/modules/plans/policy.ts · reaches for Date.now · export const mayClose = () => Date.now() > 0;
a policy asking the database · src/modules/plans/policy.ts · a policy is a predicate · export { getAction } from "./action.store.ts";

the web past the route · src/modules/plans/read-x.ts · hono belongs in · import type { Context } from "hono"; export const readX = (c: Context) => c;
the database past the store · src/modules/plans/read-x.ts · drizzle-orm belongs in · import { eq } from "drizzle-orm"; export const readX = eq;
a form asking a store · src/modules/plans/x.form.ts · a form file does not use · import { getAction } from "./action.store.ts";
a view asking a store · src/modules/plans/x.views.tsx · a views file does not use · import { getAction } from "./action.store.ts";
a view asking the database · src/modules/plans/x.views.tsx · a view gets finished values · import { database } from "../../platform/database/database.ts";
markup past the escaping · src/modules/plans/x.views.tsx · raw() in a room · import { raw } from "hono/html";
markup past the escaping by an attribute · src/modules/plans/x.views.tsx · dangerouslySetInnerHTML in a room · export const X = () => <p dangerouslySetInnerHTML={{ __html: "x" }} />;
an inline style in a room · src/modules/plans/x.views.tsx · inline style in a room · export const X = () => <p style="color: red">x</p>;
an inline style in a component · src/ui/x.tsx · inline style: the content security policy · export const X = () => <p style={"color: red"}>x</p>;
a handler in an attribute · src/ui/x.tsx · inline handler onclick · export const X = () => <p onclick="x()">x</p>;
an inline script · src/ui/x.tsx · inline <script> · export const X = () => <script>x()</script>;

a setting read past the configuration · src/platform/web/x.ts · reads process.env · export const x = process.env.PORT;
a setting read in two steps · src/platform/web/x.ts · reads process.env · const { env } = process; export const x = env;
a setting read by import · src/app/x.ts · reads node:process · import { env } from "node:process";

a room without a policy · src/modules/plans/policy.ts · has no policy.ts ·
a room without a door · src/modules/meetings/index.ts · has no index.ts ·
a room without a nameplate · src/modules/meetings/module.ts · has no module.ts ·
a room without a word about itself · src/modules/meetings/README.md · has no README.md ·
a room that has no storey · src/modules/attic/index.ts · is a room on no storey · export const attic = 1;
a file in no part of the house · src/lib/x.ts · stands in no part of the house · export const x = 1;
a file with a name that says nothing · src/modules/plans/plan-service.ts · is called "service" · export const x = 1;
a folder with a name that says nothing · src/platform/utils/x.ts · is called "utils" · export const x = 1;
a suffix that the house does not know · src/modules/plans/action.logic.ts · carries a suffix · export const x = 1;
a command that is not called as its file · src/modules/plans/close-plan.ts · exports no closePlan · export const close = (scope: string) => scope;
`;

export const PLANTED_BREACHES: readonly PlantedBreach[] = LINES.split("\n")
  .filter((line) => line !== "")
  .map((line) => {
    const [what = "", path = "", says = "", source = ""] = line.split(" ·").map((part) => part.trim());
    return { what, path, says, source: source === "" ? null : source };
  });
