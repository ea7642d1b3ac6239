import { getPartnership, tenantOf } from "../modules/partnerships/index.ts";
import { finishRenewal } from "../modules/plans/index.ts";
import type { Composer } from "../platform/mail/mail.ts";
import { enterAsHouse } from "./clock/as-house.ts";
import { greetingFor } from "./clock/greeting.ts";
import { secretsOf } from "./clock/secrets-of.ts";
import type { House } from "./house.ts";
import { letterOf } from "./letter-of.ts";

/** Writes the mail with a new personal link, which somebody asked for with one that had ended. */
export function linkLetter(house: Pick<House, "config" | "now" | "secretFor">): Composer {
  return async ({ to, partnership, facts, database }) => {
    if (partnership === null) return null;
    const scope = await enterAsHouse(database, partnership, house.now());
    const tenant = tenantOf(await getPartnership(scope));
    const renewed = await finishRenewal(scope, facts.link ?? "", tenant.slug, secretsOf(house, partnership));
    // Whoever has another address by now was not the one who is written to.
    if (renewed?.email !== to) return null;
    return letterOf(tenant, to, {
      subject: "Your new link",
      greeting: greetingFor(renewed.name),
      parts: [
        {
          opening: ["Here is a new link in place of the one that had ended. You do not need a password."],
          things: renewed.things.map(({ title, path }) => ({
            title,
            lines: [],
            act: { label: "Update", href: `${house.config.baseUrl}${path}` },
          })),
          news: null,
        },
      ],
      closing: [
        `It is yours, and works until ${renewed.lastDay}.`,
        "If you did not ask for it, nothing has happened and nothing needs to be done.",
      ],
      links: [],
    });
  };
}
