import { z } from "zod";
import { typedChoice, typedLine, typedText, typedTick } from "../../../platform/web/typed-field.ts";
import { readOtherNames } from "../../partnerships/index.ts";
import { groupKinds } from "./group.ts";

export const groupForm = z
  .object({
    name: typedLine(
      200,
      "Use at most 200 letters for the name",
      "Give the name, for example “Strategic Board”",
    ),
    aliases: typedText(2000, "Write at most 2,000 characters of other names"),
    kind: typedChoice(groupKinds, "Choose what kind of group it is"),
    standsForAll: typedTick,
  })
  .transform((form) => ({ ...form, aliases: readOtherNames(form.aliases, form.name) }));

export type GroupForm = z.output<typeof groupForm>;
