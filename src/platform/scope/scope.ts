import type { CalendarDate } from "../../kernel/calendar-date.ts";
import type { Database } from "../database/database.ts";

/** Who does it. A visitor without a session is `public`; what the house does by itself is `house`. */
export type Actor =
  | {
      readonly kind: "person";
      readonly id: string;
      readonly name: string;
      /** The body they work for: what it leads, they may give updates on. */
      readonly organisation: string | null;
    }
  | { readonly kind: "public" }
  | { readonly kind: "house"; readonly name: string };

/** `plans:action:close` */
export type Permission = `${string}:${string}:${string}`;

/**
 * What everything that touches the world is given first: who acts, in which partnership, on which handle,
 * at what moment, about which day. Explicit, never ambient.
 */
export interface Scope {
  readonly partnership: string;
  readonly actor: Actor;
  readonly permissions: ReadonlySet<Permission>;
  readonly database: Database;
  readonly at: Date;
  /** The day that a question is asked of: today, unless somebody asks how it stood. */
  readonly asOn: CalendarDate;
}

/** The id of the person who acts; null for a visitor, and for what the house does by itself. */
export function personIdOf(actor: Actor): string | null {
  return actor.kind === "person" ? actor.id : null;
}

/** The same for what only a person can do: throws for everybody else. */
export function actingPerson(scope: Scope): string {
  const id = personIdOf(scope.actor);
  if (id === null) throw new Error("Only a person can do this.");
  return id;
}

export function may(scope: Pick<Scope, "permissions">, permission: Permission): boolean {
  return scope.permissions.has(permission);
}
