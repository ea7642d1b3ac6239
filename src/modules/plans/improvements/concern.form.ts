import { z } from "zod";

/** The bodies ticked, by their ids; none is the whole partnership. */
export const concernForm = z.object({
  body: z
    .union([z.uuid().transform((one): string[] => [one]), z.array(z.uuid())], "Choose bodies from the list")
    .default([]),
});
