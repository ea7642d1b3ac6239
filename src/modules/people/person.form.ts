import { z } from "zod";
import { typedEmail, typedLine, typedPick, typedTick } from "../../platform/web/typed-field.ts";

export const personForm = z
  .object({
    name: typedLine(120, "Use at most 120 letters for the name", "Give the name, for example “Morag Innes”"),
    post: typedLine(160, "Use at most 160 letters for the post"),
    organisation: typedPick("Choose an organisation from the list"),
    email: typedEmail(),
    plansContact: typedTick,
  })
  .refine(({ plansContact, organisation }) => !(plansContact === true && organisation === ""), {
    path: ["organisation"],
    error: "Choose the organisation whose actions they answer for",
    // Said together with what is wrong in other fields.
    when: () => true,
  })
  .transform(({ organisation, post, email, ...form }) => ({
    ...form,
    organisationId: organisation || null,
    post: post || null,
    email: email || null,
  }));

export type PersonForm = z.output<typeof personForm>;
