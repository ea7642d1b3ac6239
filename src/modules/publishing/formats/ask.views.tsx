import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Choices } from "../../../ui/components/choices/choices.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { type FormState, hasProblems, messagesFor, typedIn } from "../../../ui/form-state.ts";
import { sayCount } from "../../../ui/words/number-words.ts";
import { OpenPage, partnershipPaths } from "../../partnerships/index.ts";
import { publicPaths } from "../paths.ts";
import { DAYS_KEPT, type Format, formats, WORKING_DAYS } from "./format-request.ts";

interface AskPageProps {
  visit: Visit;
  form: FormState;
  /** The page that is asked for: its path, and what it is called where we know. */
  of: { readonly path: string; readonly title: string | null };
  /** So many requests came from this network that we take no more for a while. */
  tooMany?: boolean;
  /** Where else to ask: the partnership's address for accessibility. */
  contact: string;
}

/** Where anybody asks for a public page in another form. */
export function AskPage({ visit, form, of, tooMany, contact }: AskPageProps) {
  const { slug, name } = visit.tenant;
  const title = "Ask for this in another form";
  return (
    <OpenPage visit={visit} title={title} width="narrow" work error={hasProblems(form)}>
      <Breadcrumbs above={[{ label: "Home", href: publicPaths.home(slug) }]} here="Another form" />
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      {tooMany ? (
        <p role="alert">
          <strong>Many requests have come from your network in the last quarter of an hour.</strong> Yours is
          not sent yet. What you wrote is still here: send it again in a while
          {contact ? (
            <>
              , or write to <a href={`mailto:${contact}`}>{contact}</a>
            </>
          ) : null}
          .
        </p>
      ) : null}
      <p>
        You ask for{" "}
        {of.title ? <a href={of.path}>{of.title}</a> : <a href={of.path}>these pages of {name}</a>}. We answer
        within {sayCount(WORKING_DAYS)} working days. It costs you nothing.
      </p>
      <Form action={publicPaths.anotherForm(slug)} state={form}>
        <Hidden name="of" value={of.path} />
        <Choices
          form={form}
          name="format"
          label="Which form do you need?"
          picks={(Object.keys(formats) as Format[]).map((format) => ({
            value: format,
            label: formats[format],
            ...(HINTS[format] ? { hint: HINTS[format] } : {}),
          }))}
        />
        <TextArea
          form={form}
          name="words"
          label="Is there anything else that we should know?"
          hint="Which language, how large the print, which part matters most to you. You need not say why you ask."
          optional
          rows={3}
        />
        <TextField
          form={form}
          name="contact"
          label="How can we reach you?"
          hint="An e-mail address, a telephone number, or a postal address for something on paper."
        />
        <NoQuestion form={form} />
        <p class="cm-small">
          Only the few people who answer you see what you write here. It is erased once you are answered, at
          the latest {DAYS_KEPT} days after. What stays is which form was asked for, of which page, and what
          was done, so that we learn what is needed.
        </p>
        <ButtonRow>
          <Button>Send the request</Button>
        </ButtonRow>
      </Form>
      <p class="cm-small">
        The <a href={partnershipPaths.accessibility(slug)}>accessibility statement</a> says what works on
        these pages and what does not yet.
      </p>
    </OpenPage>
  );
}

const HINTS: Readonly<Partial<Record<Format, string>>> = {
  "large-print": "on paper, or as a file to enlarge further",
  "easy-read": "short sentences with pictures",
  audio: "read aloud, as a recording",
  bsl: "as a video with an interpreter",
  language: "say which one below",
};

/** A field that nobody sees and only programs fill in. Where it was filled in, it is shown, so that nobody's words are lost. */
function NoQuestion({ form }: { form: FormState }) {
  const isFilled = messagesFor(form, "website").length > 0;
  return (
    <div hidden={!isFilled}>
      <TextField
        form={isFilled ? form : { typed: { website: typedIn(form, "website") } }}
        name="website"
        label="Leave this empty"
        autocomplete="off"
      />
    </div>
  );
}

/** What happens next, after something was asked for. */
export function AskedPage({ visit }: { visit: Visit }) {
  const { slug } = visit.tenant;
  return (
    <OpenPage visit={visit} title="Your request is sent" width="narrow" work>
      <Breadcrumbs above={[{ label: "Home", href: publicPaths.home(slug) }]} here="Another form" />
      <h1>Your request is sent</h1>
      <p>
        Somebody at the partnership reads it and answers you within {sayCount(WORKING_DAYS)} working days, by
        the way that you gave.
      </p>
      <p>
        <a href={publicPaths.home(slug)}>Back to the plans of {visit.tenant.name}</a>
      </p>
    </OpenPage>
  );
}
