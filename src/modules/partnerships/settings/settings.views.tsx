import type { Child } from "hono/jsx";
import { monthName, sayDay } from "../../../kernel/calendar-date.ts";
import { LEAST_ACCENT_CONTRAST, readColour } from "../../../kernel/colour.ts";
import type { Typed } from "../../../kernel/invalid.ts";
import { termNames, terms } from "../../../kernel/term.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Choices } from "../../../ui/components/choices/choices.tsx";
import type { ComparedField } from "../../../ui/components/conflict-notice/find-differences.ts";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { type FormState, hasProblems, typedIn } from "../../../ui/form-state.ts";
import { DeskPage } from "../frame.views.tsx";
import type { PartnershipRow } from "../partnership.table.ts";
import { partnershipPaths } from "../paths.ts";
import { SetUpCrumbs } from "../set-up.views.tsx";
import { LogoForms } from "./logo.views.tsx";
import { wordField } from "./settings.form.ts";

const TITLE = "The partnership";

const NOTICES: Readonly<Record<string, string>> = {
  changed: "The changes are saved.",
  "logo-set": "The logo is saved. It stands at the top of every page.",
  "logo-removed": "The logo is taken away. A drawn mark stands in its place.",
};

interface SettingsPageProps {
  visit: Visit;
  partnership: PartnershipRow;
  form: FormState;
  /** The form of the logo, where it was refused. */
  logo?: FormState;
  /** What somebody else wrote meanwhile, above the form. */
  conflict?: Child;
}

/** What a partnership says of itself, and its look. */
export function SettingsPage({
  visit,
  partnership,
  form,
  logo = { typed: {} },
  conflict,
}: SettingsPageProps) {
  const { slug } = visit.tenant;
  const refused = hasProblems(logo) ? logo : form;
  return (
    <DeskPage
      visit={visit}
      title={TITLE}
      width="narrow"
      error={hasProblems(refused)}
      notice={noticeSaid(visit, NOTICES)}
    >
      <SetUpCrumbs tenant={visit.tenant} here={TITLE} />
      {conflict}
      <ErrorSummary form={refused} />
      <h1>{TITLE}</h1>
      <p>
        The address of its public pages is{" "}
        <strong>
          {visit.baseUrl}/{slug}
        </strong>
        . It stays as it is, so that links go on working.
      </p>
      <Form action={partnershipPaths.settings(slug)} state={form}>
        <Hidden name="version" value={typedIn(form, "version")} />
        <TextField form={form} name="name" label="Name" hint="The area, as people call it: “Strathbrae”." />
        <TextField
          form={form}
          name="kind"
          label="What it calls itself"
          hint="Stands after the name, such as “Community Planning Partnership”."
          optional
        />
        <AccentField form={form} />
        <TextArea
          form={form}
          name="introduction"
          label="Introduction for the public home page"
          hint="Two or three plain sentences: who plans together, and for whom."
          optional
          rows={5}
          plainWordsHref={partnershipPaths.plainWords(visit.tenant.slug)}
        />
        <TextField
          form={form}
          name="accessibilityContact"
          type="email"
          label="Who answers about accessibility"
          hint="An e-mail address that stands in the accessibility statement. The law asks for one on public pages."
        />
        <SelectField
          form={form}
          name="yearStart"
          label="The reporting year begins in"
          hint="April, by section 8 of the 2015 Act, unless Ministers direct otherwise."
          options={months()}
        />
        <h2>Open data</h2>
        <p>Others may use your public words and data again. Say under which licence.</p>
        <TextField
          form={form}
          name="licence"
          label="Licence"
          hint="Leave both empty for the Open Government Licence, the usual one of public bodies in Scotland."
          optional
        />
        <TextField form={form} name="licenceUrl" type="url" label="Where the licence can be read" optional />
        <h2>Mail to your people</h2>
        <p>
          They get at most one mail a day, with all that waits for them. It goes out in these hours; everybody
          may make them narrower for themselves.
        </p>
        <SelectField form={form} name="mailFromHour" label="Mail goes out from" options={hours(0, 23)} />
        <SelectField form={form} name="mailToHour" label="Until" options={hours(1, 24)} />
        <Choices
          form={form}
          name="mailAtWeekends"
          label="On which days?"
          several
          picks={[{ value: "yes", label: "At weekends too", hint: "else from Monday to Friday" }]}
        />
        <p>
          On a bank holiday of Scotland nobody is written to, or asked for an update. Councils keep other
          holidays beside them: say which.
        </p>
        <Choices
          form={form}
          name="easterMondayOff"
          label="Easter Monday"
          several
          picks={[{ value: "yes", label: "It is a holiday here", hint: "in Scotland it is no bank holiday" }]}
        />
        <TextArea
          form={form}
          name="localHolidays"
          label="Local holidays"
          hint="Each on a line, with its year, such as 19 April 2027."
          optional
          rows={4}
        />
        <h2>Approving plans</h2>
        <Choices
          form={form}
          name="leadlessApproval"
          label="An action in the plan has no lead. May the plan be approved?"
          picks={[
            { value: "warn", label: "Yes, with a warning that names the actions" },
            { value: "refuse", label: "No, somebody has to lead each first" },
          ]}
        />
        <h2>Words of your own</h2>
        <p>
          What stands here is shown in place of the usual word. Leave a field empty to keep the usual one.
        </p>
        {termNames.map((term) => (
          <TextField form={form} name={wordField(term)} label={terms[term]} optional />
        ))}
        <ButtonRow>
          <Button>Save the changes</Button>
          <a href={partnershipPaths.setUp(slug)}>Leave without saving</a>
        </ButtonRow>
      </Form>
      <h2 id="logo-of">Logo</h2>
      <LogoForms visit={visit} partnership={partnership} form={logo} />
    </DeskPage>
  );
}

function AccentField({ form }: { form: FormState }) {
  const colour = readColour(typedIn(form, "accent"));
  return (
    <>
      <TextField
        form={form}
        name="accent"
        label="Colour"
        hint={`Fills the header. As # and six letters or figures, such as #572a66; white words on it need a contrast of ${LEAST_ACCENT_CONTRAST} to 1.`}
        letters={10}
      />
      {colour ? (
        <p>
          <svg width="160" height="32" role="img" aria-label={`The colour ${colour} with white words`}>
            <rect width="160" height="32" fill={colour} />
            <text x="12" y="21" fill="#fff" font-size="15" font-weight="700">
              White words
            </text>
          </svg>
        </p>
      ) : null}
    </>
  );
}

/** The partnership's settings as their form holds them. */
export function typedSettings(row: PartnershipRow): Typed {
  return {
    name: row.name,
    kind: row.kind,
    accent: row.accent,
    yearStart: String(row.yearStart),
    introduction: row.introduction,
    accessibilityContact: row.accessibilityContact,
    licence: row.licence,
    licenceUrl: row.licenceUrl,
    mailFromHour: String(row.mailFromHour),
    mailToHour: String(row.mailToHour),
    ...(row.mailAtWeekends ? { mailAtWeekends: "yes" } : {}),
    ...(row.easterMondayOff ? { easterMondayOff: "yes" } : {}),
    localHolidays: row.localHolidays.map((day) => sayDay(day)).join("\n"),
    leadlessApproval: row.leadlessApproval,
    version: String(row.version),
    ...Object.fromEntries(termNames.map((term) => [wordField(term), row.words[term] ?? ""])),
  };
}

/** What a conflict compares. */
export const settingsFields: readonly ComparedField[] = [
  { name: "name", label: "Name" },
  { name: "kind", label: "What it calls itself" },
  { name: "accent", label: "Colour" },
  { name: "introduction", label: "Introduction for the public home page" },
  { name: "accessibilityContact", label: "Who answers about accessibility" },
  { name: "licence", label: "Licence" },
  { name: "licenceUrl", label: "Where the licence can be read" },
  { name: "yearStart", label: "The reporting year begins in", say: (month) => monthName(Number(month)) },
  { name: "mailFromHour", label: "Mail goes out from", say: (hour) => `${hour}:00` },
  { name: "mailToHour", label: "Mail goes out until", say: (hour) => `${hour}:00` },
  {
    name: "leadlessApproval",
    label: "Approving a plan with an action that has no lead",
    say: (choice) => (choice === "refuse" ? "Not until somebody leads each" : "With a warning"),
  },
  { name: "mailAtWeekends", label: "Mail at weekends", say: (yes) => (yes === "yes" ? "Yes" : "No") },
  {
    name: "easterMondayOff",
    label: "Easter Monday is a holiday",
    say: (yes) => (yes === "yes" ? "Yes" : "No"),
  },
  { name: "localHolidays", label: "Local holidays" },
  ...termNames.map((term) => ({ name: wordField(term), label: terms[term] })),
];

/** `08:00`; the last one is the end of the day. */
function hours(first: number, last: number) {
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    value: String(first + index),
    label: first + index === 24 ? "midnight" : `${String(first + index).padStart(2, "0")}:00`,
  }));
}

function months() {
  return Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1),
    label: monthName(index + 1),
  }));
}
