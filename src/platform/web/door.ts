import type { Permission } from "../scope/scope.ts";
import type { Visit } from "./visit.ts";

/** Who may come in. There is no fourth: a door without an answer cannot be written. */
export type Access = "public" | "signedIn" | Permission;

export interface Door {
  readonly method: "GET" | "POST";
  /** Begins with `/:partnership`; with `/:partnership/desk` for people who are signed in. */
  readonly path: string;
  readonly access: Access;
  /** What this door takes beyond an ordinary form. */
  readonly accepts: "form" | "upload";
  readonly handle: (visit: Visit) => Promise<Response>;
}

/** The list of doors of a room, read by the front door, by the doors test and by nobody else. */
export interface Doors {
  get(path: string, access: Access, handle: Door["handle"]): void;
  post(path: string, access: Access, handle: Door["handle"], accepts?: Door["accepts"]): void;
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
    post: (path, access, handle, accepts = "form") => add({ method: "POST", path, access, accepts, handle }),
  };
}
