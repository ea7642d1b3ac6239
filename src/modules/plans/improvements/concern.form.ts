import { z } from "zod";
import { typedShown } from "../../../platform/web/typed-field.ts";

/** The bodies ticked, by their ids; none is the whole partnership. */
export const concernForm = z.object({
  body: z
    .union([z.uuid().transform((one): string[] => [one]), z.array(z.uuid())], "Choose bodies from the list")
    .default([]),
  shown: typedShown,
});
