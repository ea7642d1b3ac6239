import { z } from "zod";
import { UUID } from "../../../kernel/uuid.ts";
import { typedLine } from "../../../platform/web/typed-field.ts";

const CHOOSE = "Choose an organisation or a group";

/** A body or group as a select sends it, `organisation:…` or `group:…`, and what it brings. */
export const contributorForm = z.object({
  party: z
    .string(CHOOSE)
    .regex(new RegExp(`^(?:organisation|group):${UUID}$`), CHOOSE)
    .transform((text) => {
      const [kind, id = ""] = text.split(":");
      return { kind: kind === "group" ? ("group" as const) : ("organisation" as const), id };
    }),
  part: typedLine(300, "Say what it brings in at most 300 characters"),
});

export type ContributorForm = z.output<typeof contributorForm>;
