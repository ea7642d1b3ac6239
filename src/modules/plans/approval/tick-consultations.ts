import type { Scope } from "../../../platform/scope/scope.ts";
import { sayMany } from "../../../ui/words/number-words.ts";
import { eraseAddresses } from "./erase-addresses.ts";

/** What the clock brings to consultations: addresses of those who commented are erased when their time has come. */
export async function tickConsultations(scope: Scope): Promise<readonly string[]> {
  const erased = await eraseAddresses(scope);
  return erased > 0 ? [`erased ${sayMany(erased, "address", "addresses")} of people who commented`] : [];
}
