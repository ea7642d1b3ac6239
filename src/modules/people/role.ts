import type { CalendarDate } from "../../kernel/calendar-date.ts";

/**
 * The roles a person may be given (domain B18). What each lets a person do is said by every room for itself,
 * in permissions; nowhere else does code ask for a role by name.
 */
export const roles = {
  administrator: "Partnership administrator",
  "lead-officer": "Lead officer",
  clerk: "Clerk",
  chair: "Chair",
  "board-member": "Board member",
  contributor: "Contributor of a partner",
  "community-representative": "Community representative",
  "action-lead": "Action lead",
  analyst: "Analyst",
  moderator: "Moderator",
  viewer: "Viewer",
} as const;

export type Role = keyof typeof roles;

export function isRole(text: string): text is Role {
  return Object.hasOwn(roles, text);
}

/** Whether a grant holds on a day: both its days count. */
export function holdsOn(
  grant: { readonly fromOn: CalendarDate; readonly toOn: CalendarDate | null },
  day: CalendarDate,
): boolean {
  return grant.fromOn <= day && (grant.toOn === null || grant.toOn >= day);
}
