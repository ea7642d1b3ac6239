import { z } from "zod";
import { UUID } from "../../../kernel/uuid.ts";
import { typedVersion } from "../../../platform/web/typed-field.ts";

const thing = new RegExp(`^(improvement|action):(${UUID})$`);
const step = new RegExp(`^(improvement|action):(${UUID}):(up|down)$`);

/** One thing to another place: a button that moves it by one, or the two lists that move it a long way. */
export const orderForm = z
  .object({
    version: typedVersion,
    step: z.string().default(""),
    thing: z.string().default(""),
    after: z.string().default(""),
  })
  .transform((form, context) => {
    const [, what, one, to] = step.exec(form.step) ?? [];
    if (what && one && (to === "up" || to === "down"))
      return {
        version: form.version,
        moving: { what: what as "improvement" | "action", id: one, place: { to } as const },
      };
    const [, kind, moved] = thing.exec(form.thing) ?? [];
    const after = thing.exec(form.after)?.[2];
    if (!kind || !moved || (form.after !== "" && !after)) {
      context.addIssue({ code: "custom", path: ["thing"], message: "Choose what goes where" });
      return z.NEVER;
    }
    // Something of the other kind is not among its like: the command says so.
    const place = { after: after ?? null };
    return { version: form.version, moving: { what: kind as "improvement" | "action", id: moved, place } };
  });
