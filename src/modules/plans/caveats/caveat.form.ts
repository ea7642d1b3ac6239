import { z } from "zod";
import { typedChoice, typedKey, typedText, typedVersion } from "../../../platform/web/typed-field.ts";
import { paperDay } from "../plans/paper-day.form.ts";
import { agreements } from "./caveat.ts";

export const caveatForm = z.object({
  text: typedText(
    2000,
    "Say it in at most 2,000 characters",
    "Say what was said against the plan, or of its limits",
  ),
  agreement: typedChoice(agreements, "Choose how far people agreed"),
  saidOn: paperDay,
  key: typedKey,
});

export type CaveatForm = z.output<typeof caveatForm>;

export const caveatChangeForm = caveatForm.extend({ version: typedVersion });
