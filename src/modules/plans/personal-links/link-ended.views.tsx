import type { Visit } from "../../../platform/web/visit.ts";
import { Box } from "../../../ui/components/box/box.tsx";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { partnershipPaths } from "../../partnerships/index.ts";
import { LinkFrame } from "./link-frame.views.tsx";
import { linkPaths } from "./link-paths.ts";

/** The fields in which somebody writes sentences, on all pages behind a link. */
const WRITTEN = ["done", "next", "newdate", "newdateReason", "reason", "instead"] as const;

/** The one answer to a link that is too old, was taken back, or never was: nobody learns which. */
export function LinkEndedPage({ visit }: { visit: Visit }) {
  const { slug, name } = visit.tenant;
  const written = WRITTEN.map((field) => visit.typed[field]).filter(
    (words) => typeof words === "string" && words.trim() !== "",
  );
  return (
    <LinkFrame visit={visit} title="This link has ended">
      <h1>This link has ended</h1>
      <p>
        A personal link works until the day that stands in its mail, for the person to whom it was sent. This
        one is too old, was taken back, or was not copied whole. Nothing was sent.
      </p>
      {written.length > 0 ? (
        <Box tone="todo" heading="What you wrote">
          <p>
            It is kept nowhere but on this page, and a file that came with it nowhere. Copy it, to send it by
            your new link.
          </p>
          {written.map((words) => (
            <p class="cm-lines">{words}</p>
          ))}
        </Box>
      ) : null}
      <Form action={linkPaths.renewal(slug, visit.param("secret"))} guard={false}>
        <ButtonRow>
          <Button>Send me a new link</Button>
        </ButtonRow>
      </Form>
      <p class="cm-small cm-quiet">
        It goes to the e-mail address of the person for whom the link was made, if {name} still asks them
        about something.
      </p>
      <p>
        If you have an account, you can <a href={partnershipPaths.signIn(slug)}>sign in</a> and say how your
        actions are going there.
      </p>
    </LinkFrame>
  );
}

/** The same for a link that was somebody's and for one that never was. */
export function LinkRenewedPage({ visit }: { visit: Visit }) {
  return (
    <LinkFrame visit={visit} title="Look in your mail">
      <h1>Look in your mail</h1>
      <p>
        If the link was once made for somebody whom {visit.tenant.name} still asks about something, a new one
        is on its way to their e-mail address.
      </p>
      <p>Nothing came? Look among unwanted mail, or reply to whoever wrote to you.</p>
    </LinkFrame>
  );
}
