import { governanceRoom } from "../modules/governance/module.ts";
import { partnershipsRoom } from "../modules/partnerships/module.ts";
import { peopleRoom } from "../modules/people/module.ts";
import { plansRoom } from "../modules/plans/module.ts";
import { publishingRoom } from "../modules/publishing/module.ts";
import type { Room } from "../platform/web/room.ts";

/** Every room of the house. Adding one is adding a line. */
export const rooms: readonly Room[] = [
  plansRoom,
  governanceRoom,
  peopleRoom,
  partnershipsRoom,
  publishingRoom,
];
