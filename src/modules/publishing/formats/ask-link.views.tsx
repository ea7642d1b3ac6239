import type { Visit } from "../../../platform/web/visit.ts";
import { publicPaths } from "../paths.ts";

/** At the foot of every plan, action and place: what is written here can be had in another form. */
export function AskForAnotherForm({ visit }: { visit: Visit }) {
  return (
    <p class="cm-small">
      <a href={publicPaths.anotherForm(visit.tenant.slug, visit.path)}>Ask for this in another form</a>, such
      as large print, Easy Read, audio, British Sign Language or another language.
    </p>
  );
}
