import type { Scope } from "../../platform/scope/scope.ts";
import { insertGroup } from "./groups/group.store.ts";
import type { GroupKind } from "./groups/group.ts";

export interface GroupFacts {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly kind?: GroupKind;
  readonly standsForAll?: boolean;
}

/** Adds a group and answers its id. */
export async function seedGroup(scope: Scope, facts: GroupFacts): Promise<string> {
  const id = crypto.randomUUID();
  const { name, aliases = [], kind = "other", standsForAll = false } = facts;
  await insertGroup(scope, { id, name, aliases: [...aliases], kind, standsForAll });
  return id;
}
