/** Changes a group's names and kind; refuses a name that stands for another group or an organisation. */
export { changeGroup } from "./groups/change-group.ts";
export type { GroupForm } from "./groups/group.form.ts";
/** Groups by name, one group (throws NotFound), and a new row without a ledger line: for seeds. */
export { getGroup, insertGroup, listGroups } from "./groups/group.store.ts";
export type { GroupRow } from "./groups/group.table.ts";
/** The kinds of group (domain C1) with what they are called. */
export { type GroupKind, groupKinds, isGroupKind } from "./groups/group.ts";
/** The addresses of this room. */
export { governancePaths } from "./paths.ts";
/** Who may change groups. */
export { changesGroups } from "./policy.ts";
