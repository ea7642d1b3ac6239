import { dayInScotland } from "../../src/kernel/calendar-date.ts";
import {
  inverlairn,
  type PartnershipFacts,
  seedPartnership,
  strathbrae,
} from "../../src/modules/partnerships/testing.ts";
import { connect, type Database } from "../../src/platform/database/database.ts";
import { enterPartnership } from "../../src/platform/scope/open-scope.ts";
import type { Actor, Permission, Scope } from "../../src/platform/scope/scope.ts";
import { withRollback } from "./database.ts";

/** Opens the scope of one partnership for `work`: as Morag Innes with these permissions, unless somebody else is named. */
export type Enter = <Answer>(
  permissions: readonly Permission[],
  work: (scope: Scope) => Promise<Answer>,
  actor?: Actor,
) => Promise<Answer>;

export interface TwoPartnerships {
  readonly strathbrae: Enter;
  readonly inverlairn: Enter;
  readonly database: Database;
}

/** The moment of every test: a Monday in the forenoon. */
export const MONDAY = new Date("2026-11-23T10:00:00Z");

export const moragInnes = {
  kind: "person",
  id: "a0000000-0000-4000-8000-000000000001",
  name: "Morag Innes",
  organisation: null,
} as const satisfies Actor;

/** Two empty partnerships within one transaction, as the runtime role sees them; all is undone afterwards. */
export async function withPartnerships(act: (two: TwoPartnerships) => Promise<void>): Promise<void> {
  const undo = new Error("undo");
  await withRollback(async (client) => {
    await connect(client)
      .transaction(async (database) => {
        const enter =
          ({ id }: PartnershipFacts): Enter =>
          async (permissions, work, actor = moragInnes) => {
            await enterPartnership(database, id);
            return work({
              partnership: id,
              actor,
              permissions: new Set(permissions),
              database,
              at: MONDAY,
              asOn: dayInScotland(MONDAY),
            });
          };
        for (const facts of [strathbrae, inverlairn])
          await enter(facts)([], (scope) => seedPartnership(scope, facts));
        await act({ strathbrae: enter(strathbrae), inverlairn: enter(inverlairn), database });
        throw undo;
      })
      .catch((error: unknown) => {
        if (error !== undo) throw error;
      });
  });
}
