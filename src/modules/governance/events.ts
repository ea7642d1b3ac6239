/** What happens in this room, as the ledger writes it: past tense, for ever. */
export const governanceEvents = {
  groupAdded: "governance.group.added",
  groupChanged: "governance.group.changed",
  meetingDaysAdded: "governance.meeting-days.added",
  meetingDayRemoved: "governance.meeting-day.removed",
} as const;
