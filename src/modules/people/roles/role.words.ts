import { type CalendarDate, sayDay } from "../../../kernel/calendar-date.ts";
import type { Role } from "../role.ts";

/** What each role is for, in one sentence: where a role is given, and in the guide. */
export const ROLE_SENTENCES: Readonly<Record<Role, string>> = {
  administrator: "Sets the partnership up and lets people in: gives and ends every role, this one too.",
  "lead-officer": "Looks after the plans: actions, leads, dates, updates, and what is published.",
  clerk: "Keeps plans and groups in order for the lead officer, and closes and publishes nothing.",
  chair: "Chairs the board: reads every plan, updates what they lead, and looks at evidence.",
  "board-member": "Sits on the board: reads every plan, updates what they lead, and looks at evidence.",
  contributor: "Works for a partner, and says how the actions go that the partner leads.",
  "community-representative":
    "Speaks for a community: reads every plan as board members do, and updates what they or their body lead.",
  "action-lead": "Answers for some actions, and says how those go. Needs nothing else here.",
  analyst: "Reads every plan, and adds readings to any measure that is a number.",
  moderator: "Looks at what the public writes in consultations before others see it.",
  viewer: "Reads every plan and changes nothing.",
};

/** Who did something to a role, and when. */
export interface ByWhom {
  /** Null: the service itself, when the partnership was made. */
  readonly name: string | null;
  readonly on: CalendarDate;
}

/** “Morag Innes, 3 March 2026”; `otherwise` where nobody wrote it down. */
export function sayByWhom(by: ByWhom | null, otherwise: string): string {
  if (!by) return otherwise;
  return `${by.name ?? "Came with the partnership"}, ${sayDay(by.on)}`;
}
