export { getGroup, insertGroup, listGroups } from "./groups/group.store.ts";
export type { GroupRow } from "./groups/group.table.ts";
export { type GroupKind, groupKinds, isGroupKind } from "./groups/group.ts";
export { governancePaths } from "./paths.ts";
