import type { Visit } from "../../../platform/web/visit.ts";
import { Box } from "../../../ui/components/box/box.tsx";
import { sayMany } from "../../../ui/words/number-words.ts";
import { DeskPage, SetUpCrumbs } from "../../partnerships/index.ts";
import { peoplePaths } from "../paths.ts";
import { PEOPLE } from "../person-list.views.tsx";
import type { LeftOut } from "./give-role-to-many.ts";

interface ManyDonePageProps {
  visit: Visit;
  /** “Give a role to many”, and where that is done again. */
  act: { readonly title: string; readonly href: string };
  /** What was done, in a sentence. */
  said: string;
  to: readonly LeftOut<unknown>["person"][];
  leftOut: readonly { readonly person: LeftOut<unknown>["person"]; readonly why: string }[];
}

/** What came of one act on many people, where some were left as they were: each by name, with why. */
export function ManyDonePage({ visit, act, said, to, leftOut }: ManyDonePageProps) {
  const { slug } = visit.tenant;
  return (
    <DeskPage visit={visit} title={act.title} width="narrow" notice={said}>
      <SetUpCrumbs
        tenant={visit.tenant}
        above={[
          { label: PEOPLE, href: peoplePaths.people(slug) },
          { label: act.title, href: act.href },
        ]}
        here="What was done"
      />
      <h1>What was done</h1>
      <Box tone="todo" heading={`Left as they were: ${sayMany(leftOut.length, "person", "people")}`}>
        <ul>
          {leftOut.map(({ person, why }) => (
            <li>
              <a href={peoplePaths.person(slug, person.id)}>{person.name}</a>. {why}.
            </li>
          ))}
        </ul>
      </Box>
      <h2>
        Done for <span class="cm-quiet">{to.length}</span>
      </h2>
      <ul>
        {to.map(({ id, name }) => (
          <li>
            <a href={peoplePaths.person(slug, id)}>{name}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href={peoplePaths.people(slug)}>Back to all people</a>
      </p>
    </DeskPage>
  );
}
