/** `plans:action:close` */
type Permission = `${string}:${string}:${string}`;

const reads = ["plans:plan:read"] as const;
const works = [
  ...reads,
  "plans:plan:create",
  "plans:plan:change",
  "plans:plan:publish",
  "plans:calendar:change",
  "plans:action:change",
  "plans:action:update",
  "plans:measure:read-off",
  "plans:action:close",
  "plans:evidence:look",
  "plans:move:decide",
  "plans:note:write",
  "plans:note:remove",
  "plans:version:decide",
  "plans:comment:give",
  "plans:comment:moderate",
  "plans:comment:answer",
] as const;

/** Which roles hold which permissions in this room. Role names appear nowhere else in it. */
export const planGrants: Readonly<Record<string, readonly Permission[]>> = {
  administrator: works,
  "lead-officer": works,
  clerk: [
    ...reads,
    "plans:plan:create",
    "plans:plan:change",
    "plans:action:change",
    "plans:action:update",
    "plans:measure:read-off",
    "plans:version:decide",
    "plans:comment:give",
    "plans:comment:answer",
    "plans:note:write",
  ],
  chair: [
    ...reads,
    "plans:action:update-own",
    "plans:evidence:look",
    "plans:comment:give",
    "plans:note:write",
  ],
  "board-member": [
    ...reads,
    "plans:action:update-own",
    "plans:evidence:look",
    "plans:comment:give",
    "plans:note:write",
  ],
  contributor: [...reads, "plans:action:update-own", "plans:comment:give", "plans:note:write"],
  "community-representative": [...reads, "plans:action:update-own", "plans:comment:give", "plans:note:write"],
  "action-lead": [...reads, "plans:action:update-own", "plans:comment:give", "plans:note:write"],
  analyst: [...reads, "plans:measure:read-off"],
  moderator: [...reads, "plans:comment:moderate"],
  viewer: reads,
};

/** The roles that hold one of them: for finding the people to tell. */
export function rolesThatMay(permission: Permission): string[] {
  return Object.keys(planGrants).filter((role) => planGrants[role]?.includes(permission));
}
