export { getGroup, insertGroup, listGroups } from "./groups/group.store.ts";
export type { GroupRow } from "./groups/group.table.ts";
