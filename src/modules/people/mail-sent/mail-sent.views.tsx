import { sayDay } from "../../../kernel/calendar-date.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { Empty } from "../../../ui/components/empty/empty.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { DeskPage, SetUpCrumbs } from "../../partnerships/index.ts";
import { peoplePaths } from "../paths.ts";
import type { SentMail } from "./mail-sent.store.ts";
import { sayMailState } from "./mail-sent.words.ts";
import { MAILS_SHOWN_DAYS, MOST_MAILS_SHOWN } from "./mails-shown.ts";

export const MAIL_SENT = "Mail that went out";

const NOTICES: Readonly<Record<string, string>> = {
  reopened: "The address is tried again, with the next mail that is due to it.",
  "takes-mail-already": "Nothing keeps mail from this address any more.",
};

interface MailSentPageProps {
  visit: Visit;
  mails: readonly SentMail[];
  refused: readonly SentMail[];
}

/** What was sent to whom on which day, without its words, and which addresses take no mail. */
export function MailSentPage({ visit, mails, refused }: MailSentPageProps) {
  const { slug } = visit.tenant;
  return (
    <DeskPage visit={visit} title={MAIL_SENT} notice={noticeSaid(visit, NOTICES)}>
      <SetUpCrumbs tenant={visit.tenant} here={MAIL_SENT} />
      <PageHead
        title={MAIL_SENT}
        intro="Everybody gets at most one mail a day, with all that waits for them in all plans. What a mail said is kept nowhere; here are its subject, its day and what became of it."
      />
      {refused.length === 0 ? null : (
        <section aria-labelledby="refused">
          <h2 id="refused">
            Addresses that take no mail <span class="cm-quiet">{refused.length}</span>
          </h2>
          <p>
            No mail goes there until the address is changed, or you say that it is to be tried again. What
            they owe stays open meanwhile.
          </p>
          <DataTable
            caption="Addresses that take no mail"
            hideCaption
            plain
            columns={[
              {
                heading: "Person",
                cell: (mail) => <a href={peoplePaths.person(slug, mail.personId)}>{mail.name}</a>,
              },
              { heading: "Address", long: true, cell: (mail) => mail.toAddress },
              { heading: "What the mail server said", long: true, cell: (mail) => mail.trouble ?? "Nothing" },
              { heading: "Last tried", cell: (mail) => sayDay(mail.day, "short") },
              {
                heading: "What you can do",
                cell: (mail) => (
                  <Form action={peoplePaths.addressTrial(slug, mail.personId)} guard={false}>
                    <Button kind="secondary">
                      Try again<span class="cm-vh"> with {mail.name}</span>
                    </Button>
                  </Form>
                ),
              },
            ]}
            rows={refused}
          />
        </section>
      )}
      <h2>The last three months</h2>
      {mails.length === 0 ? (
        <Empty heading="No mail yet">
          Mail is written when an update is due, when somebody waits for an answer, and for news. What is due
          when stands in the calendar of each plan.
        </Empty>
      ) : (
        <>
          {mails.length < MOST_MAILS_SHOWN ? null : <p>The latest {MOST_MAILS_SHOWN} are shown.</p>}
          <DataTable
            caption={`Mails of the last ${MAILS_SHOWN_DAYS} days, the latest first`}
            hideCaption
            plain
            columns={[
              { heading: "Subject", cell: (mail) => mail.subject ?? "Not written yet" },
              { heading: "To", cell: (mail) => mail.name },
              { heading: "Day", cell: (mail) => sayDay(mail.day, "short") },
              {
                heading: "What became of it",
                cell: (mail) => (
                  <>
                    {sayMailState(mail.state)}
                    {mail.state === "failed" && mail.trouble ? (
                      <div class="cm-quiet">{mail.trouble}</div>
                    ) : null}
                  </>
                ),
              },
            ]}
            rows={mails}
          />
        </>
      )}
    </DeskPage>
  );
}
