import { type Invalid, invalid } from "../../../kernel/invalid.ts";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Choices } from "../../../ui/components/choices/choices.tsx";
import { Picks } from "../../../ui/components/choices/picks.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { SelectField } from "../../../ui/components/field/select-field.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { type FormState, hasProblems, typedIn } from "../../../ui/form-state.ts";
import { DeskPage, partnershipPaths } from "../../partnerships/index.ts";
import type { OwnMail } from "./get-mail-choice.ts";
import { newsChoices } from "./mail-choice.form.ts";
import type { MailChoiceRefusal } from "./set-mail-choice.ts";

export const MAIL_CHOICES = "Mail to you";

export const MAIL_CHOICE_NOTICES: Readonly<Record<string, string>> = {
  chosen: "Saved. It holds from the next mail on.",
};

interface MailChoiceFormProps {
  own: OwnMail;
  /** Where the form is sent: at the desk, or under the personal link. */
  action: string;
  /** The form as it was refused; the choices as they stand where it was not sent. */
  form?: FormState | undefined;
}

/** What one person chooses about mail, for the page at the desk and the one that a personal link leads to. */
export function MailChoiceForm({ own, action, form = { typed: own.typed } }: MailChoiceFormProps) {
  const { fromHour, toHour, weekends } = own.hours;
  return (
    <>
      <p>
        {own.address === null
          ? "We have no address of yours, so no mail comes. Your lead officer can write it down."
          : `Mail comes to ${own.address}, at most once a day, between ${sayHour(fromHour)} and ${sayHour(toHour)}${weekends ? "" : ", Monday to Friday"}, and on no bank holiday. Make that narrower here.`}
      </p>
      <Form action={action} state={form}>
        <Hidden name="version" value={typedIn(form, "version")} />
        <SelectField form={form} name="fromHour" label="Not before" options={hours(fromHour, toHour - 1)} />
        <SelectField form={form} name="toHour" label="Not after" options={hours(fromHour + 1, toHour)} />
        {weekends ? (
          <Picks
            id="weekdaysOnly"
            name="weekdaysOnly"
            type="checkbox"
            chosen={[typedIn(form, "weekdaysOnly")]}
            picks={[{ value: "yes", label: "Not at weekends" }]}
          />
        ) : null}
        <Choices
          form={form}
          name="news"
          label="News of your plans"
          hint="What others did: it waits for nobody."
          picks={Object.entries(newsChoices).map(([value, words]) => ({ value, ...words }))}
        />
        <TextField
          form={form}
          name="away"
          label="Away until"
          hint="The day on which mail begins again, such as “7 December 2026”. What is due meanwhile comes then."
          optional
          letters={20}
        />
        <ButtonRow>
          <Button>Save what you chose</Button>
        </ButtonRow>
      </Form>
      <h2>What comes in any case</h2>
      <p>
        When an update of yours is due, or somebody waits for your answer, you are asked: nobody else can give
        it. You are asked once, then reminded, and it ends when you have answered. If something is not yours
        to answer, hand it back from the page that the mail leads to; then somebody else is asked.
      </p>
    </>
  );
}

/** The choices of whoever is signed in. */
export function MailChoicePage({ visit, own, form }: { visit: Visit; own: OwnMail; form?: FormState }) {
  const { slug } = visit.tenant;
  return (
    <DeskPage
      visit={visit}
      title={MAIL_CHOICES}
      width="narrow"
      error={form !== undefined && hasProblems(form)}
      notice={noticeSaid(visit, MAIL_CHOICE_NOTICES)}
    >
      {form ? <ErrorSummary form={form} /> : null}
      <h1>{MAIL_CHOICES}</h1>
      <MailChoiceForm own={own} form={form} action={partnershipPaths.mailChoices(slug)} />
    </DeskPage>
  );
}

/** Why a choice was not kept, at the field that can put it right. */
export function refuseMailChoice(typed: FormState["typed"], refusal: MailChoiceRefusal): Invalid {
  switch (refusal.reason) {
    case "changed-meanwhile": {
      const message = "Your choices were changed on another page meanwhile. Load this page again, and choose";
      return invalid(typed, [{ field: "fromHour", message }]);
    }
    case "outside-hours": {
      const { fromHour, toHour } = refusal;
      const message = `Mail goes out between ${sayHour(fromHour)} and ${sayHour(toHour)}. Choose hours within these`;
      return invalid(typed, [{ field: "fromHour", message }]);
    }
  }
}

/** `08:00` */
export function sayHour(hour: number): string {
  return hour === 24 ? "midnight" : `${String(hour).padStart(2, "0")}:00`;
}

function hours(first: number, last: number) {
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    value: String(first + index),
    label: sayHour(first + index),
  }));
}
