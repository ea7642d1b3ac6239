import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { uuidParam } from "../../../platform/web/uuid-param.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { peoplePaths } from "../paths.ts";
import { listMails, listRefusedAddresses } from "./mail-sent.store.ts";
import { MailSentPage } from "./mail-sent.views.tsx";
import { reopenAddress } from "./reopen-address.ts";

export function openMailSentDoors(doors: Doors): void {
  doors.get("/:partnership/desk/set-up/mail", "people:mail:oversee", showMails);
  doors.post(
    "/:partnership/desk/set-up/people/:person/address-trial",
    "people:mail:oversee",
    postAddressTrial,
  );
}

async function showMails(visit: Visit): Promise<Response> {
  const mails = await listMails(visit.scope);
  const refused = await listRefusedAddresses(visit.scope);
  return page(<MailSentPage visit={visit} mails={mails} refused={refused} />);
}

async function postAddressTrial(visit: Visit): Promise<Response> {
  const result = await reopenAddress(visit.scope, uuidParam(visit, "person"));
  const said = result.ok ? "reopened" : result.refusal.reason;
  return seeOther(peoplePaths.mailSent(visit.tenant.slug), said);
}
