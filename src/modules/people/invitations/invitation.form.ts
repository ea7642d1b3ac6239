import { z } from "zod";
import { isRole } from "../role.ts";

export const inviteForm = z.object({
  role: z.string({ error: "Choose a role" }).refine(isRole, { error: "Choose a role from the list" }),
});
