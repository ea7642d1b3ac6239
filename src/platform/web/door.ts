import type { Policy } from "../access/predicate.ts";
import type { Permission } from "../scope/scope.ts";
import type { Sent, Visit } from "./visit.ts";

/** Who may come in. There is no fourth: a door without an answer cannot be written. */
export type Access = "public" | "signedIn" | Permission;

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
  readonly handle: (visit: Visit) => Promise<Response>;
}

/** What a door that changes something may say beyond its handler. */
export type Taking = Door["accepts"] | Pick<Door, "accepts" | "demands" | "prepare">;

/** The list of doors of a room, read by the front door, by the doors test and by nobody else. */
export interface Doors {
  get(path: string, access: Access, handle: Door["handle"]): void;
  post(path: string, access: Access, handle: Door["handle"], taking?: Taking): void;
  readonly list: readonly Door[];
}

export function openDoors(): Doors {
  const list: Door[] = [];
  const add = (door: Door) => {
    if (!door.path.startsWith("/:partnership")) throw new Error(`${door.path} belongs to no partnership`);
    if (door.path.startsWith("/:partnership/desk") === (door.access === "public")) {
      throw new Error(
        `${door.path} is ${door.access}: public pages stand outside the desk, all others within`,
      );
    }
    list.push(door);
  };
  return {
    list,
    get: (path, access, handle) => add({ method: "GET", path, access, accepts: "form", handle }),
    post: (path, access, handle, taking = "form") => {
      const more = typeof taking === "string" ? { accepts: taking } : taking;
      add({ method: "POST", path, access, ...more, handle });
    },
  };
}
