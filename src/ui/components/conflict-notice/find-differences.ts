import type { Typed } from "../../../kernel/invalid.ts";
import { typedIn } from "../../form-state.ts";
import type { Difference } from "./conflict-notice.tsx";

/** A field of a form as a conflict shows it: its label, and what its value says to a reader where that is a symbol. */
export interface ComparedField {
  readonly name: string;
  readonly label: string;
  readonly say?: (value: string) => string;
}

/** The fields in which what stands there now and what a person typed are not the same. */
export function findDifferences(
  fields: readonly ComparedField[],
  theirs: Typed,
  yours: Typed,
): readonly Difference[] {
  return fields.flatMap(({ name, label, say = (value) => value }) => {
    const [there, here] = [theirs, yours].map((typed) => typedIn({ typed }, name).trim());
    if (there === undefined || here === undefined || there === here) return [];
    return [{ label, theirs: say(there), yours: say(here) }];
  });
}
