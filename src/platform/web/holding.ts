import type { CalendarDate } from "../../kernel/calendar-date.ts";
import type { Tenant } from "../../kernel/tenant.ts";
import type { Scope } from "../scope/scope.ts";

/** A body that ends or becomes part of another, or a person who leaves; and whoever takes over from them. */
export interface Holder {
  readonly kind: "organisation" | "person";
  readonly id: string;
  readonly name: string;
  /** Other names that papers use. */
  readonly aliases: readonly string[];
}

/** Something open that hangs on a holder, as it is listed before anything is done. */
export interface OpenThing {
  /** Which it is and how it stood when it was seen: `12:3`. Where it stands otherwise now, nothing is done. */
  readonly mark: string;
  readonly title: string;
  readonly href: string | null;
  /** Where it belongs, and what is to be known of it. */
  readonly detail: string;
}

/**
 * One kind of thing that hangs on bodies or people, as its room lists it and hands it over. What is over stays as it is:
 * only what is open moves, and what was until then stays told.
 */
export interface Holding {
  readonly name: string;
  readonly of: Holder["kind"];
  /** “Actions that it leads” */
  readonly heading: string;
  /** What becomes of these things, in a sentence. */
  readonly becomes: string;
  /** The columns that it speaks for: `plans.lead.organisation_id`. Every foreign key to bodies and people is in one. */
  readonly columns: readonly string[];
  /** `moves`: somebody takes it over; `loose`: may be left with nobody; `goes`: ends or goes on by itself. */
  readonly way: "moves" | "loose" | "goes";
  list(scope: Scope, tenant: Tenant, from: Holder, on: CalendarDate): Promise<readonly OpenThing[]>;
  /** From the day `on`: those of these marks, or all. False where something changed meanwhile; whoever calls rolls back. */
  hand(scope: Scope, handing: Handing): Promise<boolean>;
  /** Once everything of every kind is handed over: what follows from who holds what now. */
  settle?(scope: Scope): Promise<unknown>;
}

export interface Handing {
  readonly from: Holder;
  /** Null: nobody. */
  readonly to: Holder | null;
  readonly on: CalendarDate;
  readonly only: ReadonlySet<string> | null;
}
