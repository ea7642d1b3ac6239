/** Changes a group's names and kind; refuses a name that stands for another group or an organisation. */
export { changeGroup } from "./groups/change-group.ts";
/** Groups by name, one group (throws NotFound), and a new row without a ledger line: for seeds. */
export { getGroup, insertGroup, listGroups } from "./groups/group.store.ts";
/** What a kind of group is called here. */
export { groupKindName } from "./groups/group.ts";
/** Who may change groups. */
export { changesGroups } from "./policy.ts";
