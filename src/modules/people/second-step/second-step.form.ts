import { z } from "zod";
import { typedVersion } from "../../../platform/web/typed-field.ts";
import { isRole, type Role } from "../role.ts";

/** The roles that are ticked: one comes as a word, several as a list, none not at all. */
export const secondStepForm = z.object({
  version: typedVersion,
  roles: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((typed): Role[] => [typed].flat().filter(isRole)),
});
