import { addDays, type CalendarDate } from "../../../kernel/calendar-date.ts";
import type { LetterSource } from "../../../platform/web/room.ts";
import { planPaths } from "../paths.ts";
import { findLinkAddresses } from "../personal-links/find-link-addresses.ts";
import { issueLinks } from "../personal-links/issue-link.ts";
import { askLetter } from "./ask-letter.words.ts";
import { dayEnd } from "./day-end.ts";
import { gatherChasedPlans, gatherChasing } from "./gather-chasing.ts";
import { gatherOwed, gatherOwedBy, type OwedThing } from "./gather-owed.ts";
import { owedAt } from "./owed.ts";
import { listOpenRounds } from "./round.store.ts";

/** So many days after a round's last one its links still open, for the answer that comes a little late. */
const GRACE_DAYS = 3;

const isOurs = (key: string) => key.startsWith("ask/") && !key.endsWith("/handed-back");

/** The mail that asks people for updates and reminds them: one for all that they owe, with a link of their own. */
export const askLetters: LetterSource = {
  async due(scope) {
    if ((await listOpenRounds(scope)).length === 0) return [];
    const plans = await gatherChasedPlans(scope, await gatherChasing(scope));
    return owedAt(scope.at, plans).map(({ personId, key }) => ({ personId, key, weight: "owed" }));
  },

  async wrote(scope, _, digests) {
    const asking = digests.filter(({ keys }) => [...keys].some(isOurs));
    const owed = Map.groupBy(
      await gatherOwedBy(
        scope,
        asking.map(({ personId }) => personId),
      ),
      ({ personId }) => personId,
    );
    const links = asking.flatMap(({ personId, digestId, secretFor }) => {
      const theirs = owed.get(personId);
      if (!theirs) return [];
      const actionIds = theirs.map(({ actionId }) => actionId);
      return [{ personId, actionIds, digestId, expiresAt: dayEnd(lastDayOf(theirs)), secretFor }];
    });
    if (links.length > 0) await issueLinks(scope, links);
  },

  async compose(scope, { slug }, digest) {
    if (![...digest.keys].some(isOurs)) return null;
    const owed = await gatherOwed(scope, digest.personId);
    if (owed.length === 0) return null;
    const addresses = await findLinkAddresses(scope, digest, slug);
    let linked = true;
    const asked = [];
    for (const one of owed) {
      const address = addresses.ofAction(one.action);
      // What came to be owed after the link was made is answered at the desk.
      if (address === null) linked = false;
      asked.push({
        ...one,
        href: address ?? `${digest.baseUrl}${planPaths.action(slug, one.action.number)}#update`,
      });
    }
    const letter = askLetter({ asked, day: scope.asOn, linkUntil: linked ? lastDayOf(owed) : null });
    // Whoever comes by a link has no need to sign in for this either.
    return { ...letter, choicesHref: addresses.ofChoices };
  },
};

/** The last day on which the links of a mail open. */
function lastDayOf(owed: readonly OwedThing[]): CalendarDate {
  const last = owed.map(({ closesOn }) => closesOn).toSorted();
  return addDays(last.at(-1) ?? owed[0]?.dueOn ?? ("" as CalendarDate), GRACE_DAYS);
}
