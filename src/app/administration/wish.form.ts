import { z } from "zod";
import { typedEmail, typedLine } from "../../platform/web/typed-field.ts";

export const partnershipWishForm = z.object({
  name: typedLine(200, "Use at most 200 letters for the name", "Give the name, such as Strathbrae"),
  slug: typedLine(40, "Use at most 40 letters for the address", "Give the address, such as strathbrae"),
  kind: typedLine(200, "Use at most 200 letters"),
  adminName: typedLine(
    200,
    "Use at most 200 letters for the name",
    "Give the name of its first administrator",
  ),
  adminEmail: typedEmail().refine(
    (text) => text !== "",
    "Give the e-mail address of its first administrator",
  ),
});

export const personWishForm = z.object({
  name: typedLine(200, "Use at most 200 letters for the name", "Give their name"),
  email: typedEmail().refine((text) => text !== "", "Give their e-mail address"),
});

export const addressForm = z.object({
  email: typedEmail().refine((text) => text !== "", "Give the e-mail address with which they sign in"),
});
