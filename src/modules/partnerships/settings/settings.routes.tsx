import { invalid } from "../../../kernel/invalid.ts";
import { NotFound } from "../../../platform/access/errors.ts";
import { getFile, readFileBytes } from "../../../platform/files/file.store.ts";
import { findLatestEvent } from "../../../platform/ledger/record-event.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { versionForm } from "../../../platform/web/typed-field.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import type { FormState } from "../../../ui/form-state.ts";
import { getPartnership } from "../partnership.store.ts";
import type { PartnershipRow } from "../partnership.table.ts";
import { partnershipPaths } from "../paths.ts";
import { SavedMeanwhile } from "../set-up.views.tsx";
import { changeSettings } from "./change-settings.ts";
import { isLogoType, type LogoRefusal } from "./logo.ts";
import { logoProblem } from "./logo.views.tsx";
import { removeLogo } from "./remove-logo.ts";
import { setLogo } from "./set-logo.ts";
import { settingsForm } from "./settings.form.ts";
import { SettingsPage, settingsFields, typedSettings } from "./settings.views.tsx";

export function openSettingsDoors(doors: Doors): void {
  const path = "/:partnership/desk/set-up/partnership";
  doors.get("/:partnership/logo", "public", showLogo);
  doors.get(path, "partnerships:partnership:change", showSettings);
  doors.post(path, "partnerships:partnership:change", postSettings);
  doors.post(`${path}/logo`, "partnerships:partnership:change", postLogo, "upload");
  doors.post(`${path}/logo/removal`, "partnerships:partnership:change", postLogoRemoval);
}

async function showSettings(visit: Visit): Promise<Response> {
  const partnership = await getPartnership(visit.scope);
  return page(
    <SettingsPage visit={visit} partnership={partnership} form={{ typed: typedSettings(partnership) }} />,
  );
}

async function postSettings(visit: Visit): Promise<Response> {
  const form = parseForm(settingsForm, visit.typed);
  if (!form.ok) {
    return page(
      <SettingsPage visit={visit} partnership={await getPartnership(visit.scope)} form={form} />,
      422,
    );
  }
  const result = await changeSettings(visit.scope, form.value.version, form.value.settings);
  if (result.ok) return seeOther(partnershipPaths.settings(visit.tenant.slug), "changed");
  return answerConflict(visit, result.refusal.now);
}

/** Both texts are kept: theirs in the notice, this person's in the form, which now stands on the newest version. */
async function answerConflict(visit: Visit, now: PartnershipRow): Promise<Response> {
  const theirs = typedSettings(now);
  const conflict = (
    <SavedMeanwhile
      visit={visit}
      saved={await findLatestEvent(visit.scope, { kind: "partnership", id: now.id })}
      fields={settingsFields}
      theirs={theirs}
      yours={visit.typed}
    />
  );
  const form = { typed: { ...visit.typed, version: theirs.version } };
  return page(<SettingsPage visit={visit} partnership={now} form={form} conflict={conflict} />, 409);
}

async function postLogo(visit: Visit): Promise<Response> {
  const form = parseForm(versionForm, visit.typed);
  if (!form.ok) return answerLogo(visit, form, 422);
  const result = await setLogo(visit.scope, form.value.version, visit.uploads.logo ?? null);
  if (result.ok) return seeOther(partnershipPaths.settings(visit.tenant.slug), "logo-set");
  return refuseLogo(visit, result.refusal.reason);
}

async function postLogoRemoval(visit: Visit): Promise<Response> {
  const form = parseForm(versionForm, visit.typed);
  if (!form.ok) return answerLogo(visit, form, 422);
  const result = await removeLogo(visit.scope, form.value.version);
  if (result.ok) return seeOther(partnershipPaths.settings(visit.tenant.slug), "logo-removed");
  return refuseLogo(visit, result.refusal.reason);
}

function refuseLogo(visit: Visit, reason: LogoRefusal | "changed-meanwhile"): Promise<Response> {
  const state = invalid(visit.typed, [logoProblem(reason)]);
  return answerLogo(visit, state, reason === "changed-meanwhile" ? 409 : 422);
}

async function answerLogo(visit: Visit, logo: FormState, status: number): Promise<Response> {
  const partnership = await getPartnership(visit.scope);
  const form = { typed: typedSettings(partnership) };
  return page(<SettingsPage visit={visit} partnership={partnership} form={form} logo={logo} />, status);
}

/** The logo as every page shows it. Its type is the one that we read from its bytes, and a browser may not guess another. */
async function showLogo(visit: Visit): Promise<Response> {
  if (visit.tenant.logoFile === null) throw new NotFound();
  const file = await getFile(visit.scope, visit.tenant.logoFile);
  if (!isLogoType(file.mediaType)) throw new NotFound();
  const bytes = await readFileBytes(visit.scope, file.id);
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": file.mediaType,
      "content-disposition": "inline",
      "x-content-type-options": "nosniff",
    },
  });
}
