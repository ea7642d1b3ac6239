import { dayInScotland } from "../../kernel/calendar-date.ts";
import { listPartnerships } from "../../modules/partnerships/index.ts";
import { isRole, roles } from "../../modules/people/index.ts";
import { withService } from "../../platform/scope/open-scope.ts";
import type { House } from "../house.ts";
import { peopleOfInverlairn, peopleOfStrathbrae } from "./people-of-strathbrae.ts";
import { seedAsking } from "./seed-asking.ts";
import { seedLinks } from "./seed-links.ts";
import { seedList } from "./seed-list.ts";
import { seedMeetingDays } from "./seed-meeting-days.ts";
import { seedOpenPages } from "./seed-open-pages.ts";
import { seedPartnership } from "./seed-partnership.ts";
import { seedPlan } from "./seed-plan.ts";
import { seedTogether } from "./seed-together.ts";

export interface DemoSignIn {
  readonly name: string;
  readonly role: string;
  readonly partnership: string;
  readonly email: string;
}

/** Fills an empty house with Strathbrae, its plan at work, and Inverlairn, which has none yet; answers who can sign in. */
export async function seedDemo(house: House): Promise<readonly DemoSignIn[]> {
  const there = await withService(house.pool, listPartnerships);
  const today = dayInScotland(house.now());
  if (!there.some(({ slug }) => slug === "strathbrae")) {
    const strathbrae = await seedPartnership(house, {
      slug: "strathbrae",
      name: "Strathbrae",
      accent: "#572a66",
      introduction:
        "Nine partners and the people of five areas plan here together, as the law asks. See what was promised, how it is going and how you can take part.",
      people: peopleOfStrathbrae,
    });
    await seedPlan(house, strathbrae, today);
    await seedMeetingDays(house, strathbrae, today);
    await seedTogether(house, strathbrae, today);
    await seedAsking(house, strathbrae, today);
    await seedOpenPages(house, strathbrae, today);
    await seedLinks(house, strathbrae, today);
  }
  if (!there.some(({ slug }) => slug === "inverlairn")) {
    const inverlairn = await seedPartnership(house, {
      slug: "inverlairn",
      name: "Inverlairn",
      accent: "#1f4f46",
      introduction: "The partners of Inverlairn plan here together. Their first plan is on its way.",
      people: peopleOfInverlairn,
    });
    await seedList(house, inverlairn, today);
  }
  return [
    ...peopleOfStrathbrae.map(({ name, role, email }) => ({
      name,
      role: wordsOf(role),
      email,
      partnership: "strathbrae",
    })),
    ...peopleOfInverlairn.map(({ name, role, email }) => ({
      name,
      role: `${wordsOf(role)} of Inverlairn`,
      email,
      partnership: "inverlairn",
    })),
  ];
}

/** “lead officer” */
export function wordsOf(role: string): string {
  return isRole(role) ? roles[role].toLowerCase() : role;
}
