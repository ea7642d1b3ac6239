import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import type { Tenant } from "../../../kernel/tenant.ts";
import { allowed } from "../../../platform/access/predicate.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import type { NeedsYou } from "../../../platform/web/room.ts";
import { publicPaths } from "../paths.ts";
import { answersFormats } from "../policy.ts";
import { listFormatRequests } from "./format-request.store.ts";
import { answerBy, eraseBy, formatName } from "./format-request.ts";

/** What of the requests for another form waits for this person: to be answered, and to be erased when its time has come. */
export async function listFormatsNeedingYou(scope: Scope, { slug }: Tenant): Promise<NeedsYou[]> {
  if (!allowed(answersFormats, scope, null)) return [];
  return (await listFormatRequests(scope)).flatMap((request): NeedsYou[] => {
    const { number, format, askedAt, answeredAt, contact, words } = request;
    const href = publicPaths.formatRequest(slug, number);
    if (answeredAt === null)
      return [
        {
          title: "Answer a request for another form",
          detail: `${formatName(format)}, asked on ${sayDay(dayInScotland(askedAt))}.`,
          href,
          when: `By ${sayDay(answerBy(askedAt), "short")}`,
          at: askedAt,
        },
      ];
    if ((contact === "" && words === "") || scope.asOn < eraseBy(answeredAt)) return [];
    return [
      {
        title: "Erase how to reach somebody",
        detail: `They asked for something in another form (${formatName(format)}) and were answered on ${sayDay(dayInScotland(answeredAt))}.`,
        href,
        when: `By ${sayDay(eraseBy(answeredAt), "short")}`,
        at: answeredAt,
      },
    ];
  });
}
