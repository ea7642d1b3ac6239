import { z } from "zod";
import { typedText } from "../../../platform/web/typed-field.ts";

export const jargonForm = z.object({
  list: typedText(60_000, "Write at most 400 words"),
  seen: typedText(60_000, "Write at most 400 words"),
});
