import type { PropsWithChildren } from "hono/jsx";
import type { Visit } from "../../../platform/web/visit.ts";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { type FormState, messagesFor } from "../../../ui/form-state.ts";
import { planPaths } from "../paths.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import type { OfferedAct } from "./offered-acts.ts";
import type { VersionOnItsWay } from "./version-standing.store.ts";

export interface ActsProps {
  visit: Visit;
  plan: PlanRow;
  found: VersionOnItsWay;
  groups: readonly { readonly id: string; readonly name: string }[];
  form: FormState;
}

interface VersionActProps {
  of: ActsProps;
  act: OfferedAct;
  /** What comes next stands open, with the page's one filled button; the others wait behind their words. */
  isNext: boolean;
}

/** One act on a version, as a form that says how long the trail was that its person saw. */
export function VersionAct({ of, act, isNext, children }: PropsWithChildren<VersionActProps>) {
  const { visit, plan, found, form } = of;
  const { title, button, fields } = actWords(act, found);
  const body = (
    <Form
      action={planPaths.versionAct(visit.tenant.slug, plan.number, found.version.number, PATHS[act])}
      state={form}
      guard={fields.length > 0}
    >
      <Hidden name="steps" value={found.steps.length} />
      {children}
      <ButtonRow>
        <Button kind={isNext ? "filled" : "secondary"}>{button}</Button>
      </ButtonRow>
    </Form>
  );
  if (isNext)
    return (
      <>
        <h2 id={act}>{title}</h2>
        {body}
      </>
    );
  return (
    <div id={act}>
      <Details summary={title} open={fields.some((name) => messagesFor(form, name).length > 0)}>
        {body}
      </Details>
    </div>
  );
}

/** The fields of an act, by their names. */
export function fieldsOf(act: OfferedAct): readonly string[] {
  return FIELDS[act];
}

const FIELDS = {
  publish: [],
  decide: ["decision", "decidedBy", "metOn", "minute", "said"],
  "begin-consultation": ["audience", "closesOn", "introduction"],
  "change-closing-day": ["laterOn"],
  "close-consultation": ["closeReason"],
  send: ["sendTo", "sendNote"],
  "begin-review": ["reviewNote"],
  "end-review": ["reviewNote"],
  withdraw: ["endReason"],
} as const satisfies Record<OfferedAct, readonly string[]>;

const PATHS = {
  publish: "publication",
  decide: "decision",
  "begin-consultation": "consultation",
  "change-closing-day": "closing-day",
  "close-consultation": "consultation-end",
  send: "sending",
  "begin-review": "review",
  "end-review": "review-end",
  withdraw: "withdrawal",
} as const satisfies Record<OfferedAct, Parameters<typeof planPaths.versionAct>[3]>;

function actWords(act: OfferedAct, { version }: VersionOnItsWay) {
  const words = (title: string, button: string) => ({ title, button, fields: fieldsOf(act) });
  switch (act) {
    case "publish":
      return words("Publish this version", `Publish version ${version.number}`);
    case "decide":
      return words("Record what a group decided", "Record the decision");
    case "begin-consultation":
      return words("Open a consultation on it", "Open the consultation");
    case "change-closing-day":
      return words("Give people longer to comment", "Give them longer");
    case "close-consultation":
      return words("Close the consultation early", "Close it today");
    case "send":
      return words("Send it to a group", "Send it");
    case "begin-review":
      return words("Open a review of it", "Open the review");
    case "end-review":
      return words("End the review: it stays as it is", "End the review");
    case "withdraw":
      return version.state === "superseded"
        ? words("Take it off the public pages", "Take it off")
        : words("Withdraw it", "Withdraw it");
    default:
      return act satisfies never;
  }
}
