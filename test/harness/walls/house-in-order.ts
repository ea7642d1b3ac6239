/** A small house in which everything stands right, so that a test can bring in one bad thing alone. Path → source. */
export const HOUSE_IN_ORDER: Readonly<Record<string, string>> = {
  ...room("partnerships"),
  ...room("plans"),
  ...room("meetings"),
  ...room("reviews"),
  "src/kernel/result.ts": "export const done = 1;",
  "src/platform/config/config.ts": "export const port = process.env.PORT;",
  "src/platform/database/database.ts": `
    import "pg";
    import { done } from "../../kernel/result.ts";
    export const database = done;`,
  "src/platform/access/scope.ts": "export interface Scope { readonly partnership: string }",
  "src/ui/button.tsx": `
    import { done } from "../kernel/result.ts";
    export const Button = () => <b class="x">{done}</b>;`,
  "src/main.ts": `
    import { house } from "./app/house.ts";
    export const main = house;`,
  "src/app/house.ts": `
    import { nameplate } from "../modules/plans/module.ts";
    export const house = nameplate;`,
  "src/modules/partnerships/partnership.table.ts": `
    import { pgTable } from "drizzle-orm/pg-core";
    export const partnership = pgTable;`,
  "src/modules/plans/action.ts": `
    import { done } from "../../kernel/result.ts";
    import type { Row } from "./action.table.ts";
    import { joinRows } from "./join-rows.ts";
    export const isOverdue = (row: Row, today: Date) => done && new Date(0) < today && joinRows(row);`,
  "src/modules/plans/join-rows.ts": `
    export function joinRows(row: unknown) { return row; }`,
  "src/modules/plans/action.table.ts": `
    import { partnership } from "../partnerships/partnership.table.ts";
    export interface Row { readonly of: typeof partnership }`,
  "src/modules/plans/action.store.ts": `
    import { eq } from "drizzle-orm";
    import type { Scope } from "../../platform/access/scope.ts";
    export const getAction = (scope: Scope) => eq(scope, 1);`,
  "src/modules/plans/close-action.ts": `
    import type { Scope } from "../../platform/access/scope.ts";
    import { partnerships } from "../partnerships/index.ts";
    import { getAction } from "./action.store.ts";
    export async function closeAction(scope: Scope) { return [getAction(scope), partnerships]; }`,
  "src/modules/plans/action.views.tsx": `
    import { Button } from "../../ui/button.tsx";
    export const ActionPage = () => <Button style="quiet" />;`,
  "src/modules/plans/action.routes.tsx": `
    import { Hono } from "hono";
    import { ActionPage } from "./action.views.tsx";
    export const routes = [Hono, ActionPage];`,
  "src/ui/words.ts": `
    export const word = "late";`,
  "src/modules/plans/refusal.words.ts": `
    import { word } from "../../ui/words.ts";
    import type { closeAction } from "./close-action.ts";
    export const tell = (refusal: ReturnType<typeof closeAction>) => word + refusal;`,
  "src/modules/plans/action.props.ts": `
    import { word } from "../../ui/words.ts";
    import type { getAction } from "./action.store.ts";
    import { isOverdue } from "./action.ts";
    export const propsOf = (action: ReturnType<typeof getAction>) => [word, action, isOverdue];`,
  "src/modules/plans/reading/index.ts": `
    export { getAction } from "../action.store.ts";`,
  "src/modules/plans/rows/index.ts": `
    export { joinRows } from "../join-rows.ts";
    export type { getAction } from "../action.store.ts";`,
  "src/modules/plans/row.ts": `
    import type { partnerships } from "../partnerships/index.ts";
    export type Of = typeof partnerships;
    export { joinRows } from "./rows/index.ts";`,
  "src/modules/plans/action.test.ts": `
    import { readFileSync } from "node:fs";
    import { test } from "vitest";
    import "../../../test/harness/house.ts";
    import { builder } from "../partnerships/testing.ts";
    test(String(Date.now()), () => readFileSync(builder));`,
};

/** The furniture of a room, empty. */
export function room(name: string): Readonly<Record<string, string>> {
  const folder = `src/modules/${name}`;
  return {
    [`${folder}/README.md`]: "",
    [`${folder}/index.ts`]: `export const ${name} = 1;`,
    [`${folder}/module.ts`]: "export const nameplate = 1;",
    [`${folder}/policy.ts`]: "export const mayClose = () => true;",
    [`${folder}/testing.ts`]: 'export const builder = "x";',
  };
}
