import type { Scope } from "../../platform/scope/scope.ts";
import { listPeople } from "./person.store.ts";

/** How many people there are and how many of them sign in: numbers, for who looks after the service. */
export async function countPeople(scope: Scope) {
  const people = await listPeople(scope);
  return [
    { label: "People", count: people.length },
    { label: "Sign in", count: people.filter(({ accountId }) => accountId !== null).length },
  ];
}
