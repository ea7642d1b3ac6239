import { z } from "zod";
import { typedChoice, typedLine, typedText, typedTick } from "../../../platform/web/typed-field.ts";
import { readOtherNames } from "../other-names.ts";
import { organisationKinds } from "./organisation.ts";

export const organisationForm = z
  .object({
    name: typedLine(
      200,
      "Use at most 200 letters for the name",
      "Give the name, for example “Strathbrae Council”",
    ),
    aliases: typedText(2000, "Write at most 2,000 characters of other names"),
    kind: typedChoice(organisationKinds, "Choose what kind of body it is"),
    statutory: typedTick,
    facilitator: typedTick,
  })
  .transform((form) => ({ ...form, aliases: readOtherNames(form.aliases, form.name) }));

export type OrganisationForm = z.output<typeof organisationForm>;
