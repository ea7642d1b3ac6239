import { z } from "zod";
import { typedChoice, typedLine } from "../../../platform/web/typed-field.ts";
import { placeKinds, readPlaceCode } from "./place.ts";

export const placeForm = z.object({
  name: typedLine(200, "Use at most 200 letters for the name", "Give the name, for example “Kirkorrin”"),
  kind: typedChoice(placeKinds, "Choose what kind of place it is"),
  code: z
    .string()
    .default("")
    .transform((text, context) => {
      const code = text.trim() === "" ? null : readPlaceCode(text);
      if (text.trim() !== "" && code === null) {
        context.addIssue({
          code: "custom",
          message: "Write the code as S and eight figures, such as S12000017, or leave it empty",
        });
      }
      return code;
    }),
});

export type PlaceForm = z.output<typeof placeForm>;
