import { done, type Result, refused } from "../../../kernel/result.ts";

/** A page at the desk and what was asked of it, as it is kept. */
export interface KeptView {
  /** Behind the desk's address: `/plans/1/timeline`. */
  readonly path: string;
  /** `lead=…&s=late`, in one order, so that the same view is known again. */
  readonly query: string;
}

export type ViewRefusal = { readonly reason: "no-view" } | { readonly reason: "nothing-asked" };

/** Ways of seeing plans: nothing else has a filter that is worth a name. */
const SEEN = /^\/(?:plans(?:\/[1-9]\d{0,8}(?:\/[a-z]+(?:-[a-z]+)*)?)?|[a-z]+(?:-[a-z]+)*)$/;

/** What is of one look at a page, and not of the view. */
const OF_THE_LOOK = ["page", "said"];

/** Reads an address behind the desk's as a view to keep; refuses what is no way of seeing plans, and what asks for nothing. */
export function readView(address: string): Result<KeptView, ViewRefusal> {
  const [path = "", asked = ""] = address.split("?");
  if (address.length > 1500 || !SEEN.test(path)) return refused({ reason: "no-view" });
  const query = new URLSearchParams(asked);
  for (const name of OF_THE_LOOK) query.delete(name);
  for (const [name, value] of [...query]) if (value === "") query.delete(name);
  query.sort();
  return query.size === 0 ? refused({ reason: "nothing-asked" }) : done({ path, query: query.toString() });
}

/** The address of a view behind the desk's. */
export function addressOfView({ path, query }: KeptView): string {
  return `${path}?${query}`;
}
