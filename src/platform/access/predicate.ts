import { may, type Permission, type Scope } from "../scope/scope.ts";
import { Forbidden } from "./errors.ts";

/**
 * Whether this person may do this to this thing now. Pure: the view uses it to offer, the command to enforce.
 * Answers null for yes, or the permission that is missing.
 */
export type Policy<Thing> = (scope: Scope, thing: Thing) => Permission | null;

/** Everyone who holds the permission may, whatever the thing. */
export function holds(permission: Permission): Policy<unknown> {
  return (scope) => (may(scope, permission) ? null : permission);
}

/** All must agree. */
export function all<Thing>(...policies: readonly Policy<Thing>[]): Policy<Thing> {
  return (scope, thing) => {
    for (const policy of policies) {
      const missing = policy(scope, thing);
      if (missing) return missing;
    }
    return null;
  };
}

/** One is enough; the last one's missing permission is named when none agrees. */
export function any<Thing>(...policies: readonly Policy<Thing>[]): Policy<Thing> {
  return (scope, thing) => {
    let missing: Permission | null = null;
    for (const policy of policies) {
      missing = policy(scope, thing);
      if (!missing) return null;
    }
    return missing;
  };
}

export function allowed<Thing>(policy: Policy<Thing>, scope: Scope, thing: Thing): boolean {
  return policy(scope, thing) === null;
}

/** Throws Forbidden unless the policy agrees: the first line of every command. */
export function demand<Thing>(policy: Policy<Thing>, scope: Scope, thing: Thing): void {
  const missing = policy(scope, thing);
  if (missing) throw new Forbidden(missing);
}
