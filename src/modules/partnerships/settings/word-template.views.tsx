import { dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { FileField } from "../../../ui/components/field/file-field.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { type FormState, hasProblems } from "../../../ui/form-state.ts";
import { DeskPage } from "../frame.views.tsx";
import { partnershipPaths } from "../paths.ts";
import { SetUpCrumbs } from "../set-up.views.tsx";

const WORD_TEMPLATE = "Look of Word files";

const NOTICES: Readonly<Record<string, string>> = {
  set: "The template is in use. Every Word file has its look from now on.",
  removed: "The template is taken away. Word files have our plain look again.",
};

interface WordTemplatePageProps {
  visit: Visit;
  /** Of the partnership's row, which names the template. */
  version: number;
  template: { readonly name: string; readonly addedAt: Date } | null;
  form: FormState;
}

/** The Word template in use, what is taken over of one, and how to bring another. */
export function WordTemplatePage({ visit, version, template, form }: WordTemplatePageProps) {
  const { slug } = visit.tenant;
  const here = partnershipPaths.wordTemplate(slug);
  return (
    <DeskPage
      visit={visit}
      title={WORD_TEMPLATE}
      width="narrow"
      error={hasProblems(form)}
      notice={noticeSaid(visit, NOTICES)}
    >
      <SetUpCrumbs tenant={visit.tenant} here={WORD_TEMPLATE} />
      <ErrorSummary form={form} />
      <h1>{WORD_TEMPLATE}</h1>
      <p>
        What you take out as Word can look like everything else that your partnership sends. Bring a Word file
        with your styles; its words are not used.
      </p>
      {template ? (
        <>
          <p>
            In use: <strong>{template.name}</strong>, since {sayDay(dayInScotland(template.addedAt))}.
          </p>
          <Form action={`${here}/removal`} guard={false}>
            <Hidden name="version" value={version} />
            <ButtonRow>
              <Button kind="secondary">Take the template away</Button>
            </ButtonRow>
          </Form>
        </>
      ) : (
        <p>No template is in use: Word files have our plain look.</p>
      )}
      <h2>{template ? "Bring another" : "Bring a template"}</h2>
      <Form action={here} state={form} files guard={false}>
        <Hidden name="version" value={version} />
        <FileField
          form={form}
          name="template"
          label="A Word file"
          hint="A .docx or .dotx. One that holds macros is not taken."
          accept=".docx,.dotx"
        />
        <ButtonRow>
          <Button>Use this template</Button>
          <a href={partnershipPaths.setUp(slug)}>Leave without a change</a>
        </ButtonRow>
      </Form>
      <p>
        If you have none, <a href={`${here}/starter.docx`}>begin with our own plain template (Word)</a>:
        change its styles, header and footer in Word, save it, and bring it here.
      </p>
      <h2>What is taken over</h2>
      <ul>
        <li>
          The styles: <em>Normal</em>, <em>Heading 1</em> for the title, <em>Heading 2</em> for each
          improvement, and <em>Plan cell</em>, <em>Plan column heading</em> and <em>Plan footer</em> if your
          file has styles of these names. A style that it lacks keeps our plain form in your font.
        </li>
        <li>Colours and fonts of its theme. A font must be on the machine of whoever opens the file.</li>
        <li>
          Header and footer with their pictures (PNG, JPEG or GIF), those of the first page too. One line of
          ours stands under your footer: which version of the plan it is.
        </li>
        <li>The margins. Plans lie on their side on A4, whichever way your file stands.</li>
      </ul>
      <p>
        Numbers that your headings set by themselves are left out: improvements have numbers of their own.
      </p>
    </DeskPage>
  );
}
