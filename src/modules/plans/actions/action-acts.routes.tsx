import { parseForm } from "../../../platform/web/parse-form.ts";
import { askForUpdate } from "../chasing/ask-for-update.ts";
import { askingForm } from "../chasing/asking.form.ts";
import { agreementForm, closureForm, mergerForm, reasonForm } from "./action.form.ts";
import { takeActionForm } from "./action-page.routes.tsx";
import { agreeAction } from "./agree-action.ts";
import { cancelAction } from "./cancel-action.ts";
import { closeAction } from "./close-action.ts";
import { mergeAction } from "./merge-action.ts";
import { reopenAction } from "./reopen-action.ts";

export const postClosure = takeActionForm({
  form: "closure",
  read: ({ typed }) => parseForm(closureForm, typed),
  act: (scope, number, { version, override, reason }) =>
    closeAction(scope, { number, version, overrideReason: override ? reason : null }),
  notice: "closed",
});

export const postReopening = takeActionForm({
  form: "ending",
  read: ({ typed }) => parseForm(reasonForm, typed),
  act: (scope, number, value) => reopenAction(scope, { number, ...value }),
  notice: "reopened",
});

export const postCancellation = takeActionForm({
  form: "ending",
  read: ({ typed }) => parseForm(reasonForm, typed),
  act: (scope, number, value) => cancelAction(scope, { number, ...value }),
  notice: "cancelled",
});

export const postAgreement = takeActionForm({
  form: "update",
  read: ({ typed }) => parseForm(agreementForm, typed),
  act: (scope, number, value) => agreeAction(scope, { number, ...value }),
  notice: "agreed",
});

export const postAsking = takeActionForm({
  form: "asking",
  read: ({ typed }) => parseForm(askingForm, typed),
  act: (scope, number, { reason }) => askForUpdate(scope, { number, reason }),
  notice: "asked",
});

export const postMerger = takeActionForm({
  form: "merger",
  read: ({ typed }) => parseForm(mergerForm, typed),
  act: (scope, number, value) => mergeAction(scope, { number, ...value }),
  notice: "merged",
  next: ({ into }) => into,
});
