import { z } from "zod";
import { typedLine, typedNumber } from "../../../platform/web/typed-field.ts";

const from = typedNumber("Choose the plan that informs this one");

export const planLinkForm = z.object({
  from,
  note: typedLine(300, "Say how in at most 300 characters"),
});

export const planLinkRemovalForm = z.object({ from });
