import type { Policy } from "../access/predicate.ts";
import type { Permission, Scope } from "../scope/scope.ts";
import type { Sent, Visit } from "./visit.ts";

/**
 * Who may come in: everybody, whoever is signed in, whoever holds a permission, or whoever holds the secret that stands
 * in the address. There is no fifth: a door without an answer cannot be written.
 */
export type Access = "public" | "signedIn" | "byLink" | Permission;

/**
 * As whom the doors behind a secret act, and what they may there, which is never more than those doors need. Null: the
 * secret opens nothing, or nothing any more. `network` is counted, so that nobody tries one secret after the other.
 */
export type Admit = (
  scope: Scope,
  secret: string,
  network: string,
) => Promise<Pick<Scope, "actor" | "permissions"> | null>;

export interface Door {
  readonly method: "GET" | "POST";
  /** Begins with `/:partnership`; with `/:partnership/desk` for people who are signed in. */
  readonly path: string;
  readonly access: Access;
  /** What this door takes beyond an ordinary form. */
  readonly accepts: "form" | "upload";
  /** What must hold beside `access` before anything is read of what somebody sends: the command asks again, of the thing. */
  readonly demands?: Policy<unknown> | undefined;
  /**
   * Slow work on what was sent, done once the visitor may come in and before the scope is opened, so that nothing of
   * the database is held meanwhile. Its answer stands in `visit.prepared`.
   */
  readonly prepare?: ((sent: Sent) => Promise<unknown>) | undefined;
  /**
   * Of a door `byLink`: who stands behind `:secret`. Where nobody does, nothing of what was sent is read, and the door
   * answers a visitor whom it does not know.
   */
  readonly admits?: Admit | undefined;
  readonly handle: (visit: Visit) => Promise<Response>;
}

/** What a door that changes something may say beyond its handler. */
export type Taking = Door["accepts"] | Pick<Door, "accepts" | "demands" | "prepare">;

/** The list of doors of a room, read by the front door, by the doors test and by nobody else. */
export interface Doors {
  get(path: string, access: Access, handle: Door["handle"]): void;
  post(path: string, access: Access, handle: Door["handle"], taking?: Taking): void;
  /** Doors for whoever holds the secret in their address: `/:partnership/u/:secret…`. */
  byLink(admits: Admit): {
    get(rest: string, handle: Door["handle"]): void;
    post(rest: string, handle: Door["handle"], taking?: Taking): void;
  };
  readonly list: readonly Door[];
}

const SECRET_DOORS = "/:partnership/u/:secret";

export function openDoors(): Doors {
  const list: Door[] = [];
  const add = (door: Door) => {
    if (!door.path.startsWith("/:partnership")) throw new Error(`${door.path} belongs to no partnership`);
    const atDesk = door.path.startsWith("/:partnership/desk");
    if (atDesk === (door.access === "public" || door.access === "byLink")) {
      throw new Error(
        `${door.path} is ${door.access}: public pages stand outside the desk, all others within`,
      );
    }
    // What keeps a secret address out of caches, logs and referrers goes by where it stands.
    if (door.path.startsWith(SECRET_DOORS) !== (door.access === "byLink" && door.admits !== undefined))
      throw new Error(
        `${door.path} is ${door.access}: behind a secret stand doors by link, and nothing else`,
      );
    list.push(door);
  };
  const read = (taking: Taking) => (typeof taking === "string" ? { accepts: taking } : taking);
  return {
    list,
    get: (path, access, handle) => add({ method: "GET", path, access, accepts: "form", handle }),
    post: (path, access, handle, taking = "form") =>
      add({ method: "POST", path, access, ...read(taking), handle }),
    byLink: (admits) => ({
      get: (rest, handle) =>
        add({ method: "GET", path: SECRET_DOORS + rest, access: "byLink", accepts: "form", admits, handle }),
      post: (rest, handle, taking = "form") =>
        add({ method: "POST", path: SECRET_DOORS + rest, access: "byLink", ...read(taking), admits, handle }),
    }),
  };
}
