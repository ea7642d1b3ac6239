import { z } from "zod";
import { typedVersion } from "../../../platform/web/typed-field.ts";

/** Where an action goes: a heading of any plan. */
export const moveForm = z.object({
  version: typedVersion,
  to: z.uuid("Choose where the action goes"),
});
