import type { Typed } from "../../kernel/invalid.ts";
import type { Tenant } from "../../kernel/tenant.ts";
import type { Scope } from "../scope/scope.ts";

/** A file that came with a form. */
export interface Upload {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What a form brought: the words, and the files. */
export interface Sent {
  /** What was typed, files left out. */
  readonly typed: Typed;
  readonly uploads: Readonly<Record<string, Upload>>;
}

/** One entry of the navigation that this visitor may see. */
export interface NavigationItem {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

/** One request, with everything a route needs, and nothing of the web library. */
export interface Visit extends Sent {
  readonly scope: Scope;
  readonly tenant: Tenant;
  readonly navigation: readonly NavigationItem[];
  readonly path: string;
  /** What was asked of the page, as it stands in the address: "?late=yes"; empty where nothing was. */
  readonly search: string;
  /** The whole address of this service, for links in files and mail. */
  readonly baseUrl: string;
  readonly stylesheet: string;
  readonly script: string;
  readonly mode: "serve" | "demo" | "development" | "test";
  param(name: string): string;
  query(name: string): string | undefined;
  /** The network that it comes from, to count what strangers send by; never kept with what they send. */
  readonly visitor: string;
  /** What the door's `prepare` answered; undefined where it has none. */
  readonly prepared?: unknown;
}

/** What the frame of a public page needs to know of a visit. A page at the desk needs the scope as well. */
export type PageFrame = Pick<Visit, "tenant" | "navigation" | "stylesheet" | "script">;

/** A whole number in the address, or null: `12` in `/actions/12`. */
export function numberParam(visit: Visit, name: string): number | null {
  const text = visit.param(name);
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}
