/** Changes a group's names and kind; refuses a name that stands for another group or an organisation. */
export { changeGroup } from "./groups/change-group.ts";
/** Groups by name, one group (throws NotFound), and a new row without a ledger line: for seeds. */
export { getGroup, insertGroup, listGroups } from "./groups/group.store.ts";
/** What a kind of group is called here. */
export { groupKindName } from "./groups/group.ts";
/** The days a group met and will meet; the last before a day, the next from it on (null where none is known); all groups' from a day on; and new ones without a ledger line: for seeds. */
export {
  findLastMeeting,
  findNextMeeting,
  insertMeetingDays,
  listMeetingDays,
  listMeetingsFrom,
} from "./meeting-days/meeting-day.store.ts";
/** The addresses of this room. */
export { governancePaths } from "./paths.ts";
/** Who may change groups. */
export { changesGroups } from "./policy.ts";
