import { z } from "zod";
import { typedLine } from "../../../platform/web/typed-field.ts";

export const savedViewForm = z.object({
  name: typedLine(
    80,
    "Use at most 80 letters for the name",
    "Give the view a name, for example “Late, third sector”",
  ),
  address: typedLine(1500, "This view is too long to be kept. Ask for less of it"),
});
