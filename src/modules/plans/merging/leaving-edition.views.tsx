import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { sayMany } from "../../../ui/words/number-words.ts";
import { DeskPage } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import type { GatheredMerging } from "./gather-merging.ts";

/** The question before a paper that is being compared is thrown away. */
export function LeavingEditionPage({ visit, held }: { visit: Visit; held: GatheredMerging }) {
  const { slug } = visit.tenant;
  const { row, live, merging } = held;
  const { plan } = live.sheet;
  const chosen = Object.keys(merging.accepted ?? {}).length + Object.keys(merging.answers ?? {}).length;
  const title = "Throw this paper away?";
  return (
    <DeskPage visit={visit} title={title} width="narrow">
      <Breadcrumbs
        above={[
          { label: plan.title, href: planPaths.plan(slug, plan.number) },
          { label: row.name, href: planPaths.differences(slug, row.number) },
        ]}
        here={title}
      />
      <PageHead
        title={title}
        intro={`${row.name} is no longer compared with “${plan.title}”. ${chosen > 0 ? `${sayMany(chosen, "decision")} of yours ${chosen === 1 ? "goes" : "go"} with it. ` : ""}The plan stays as it is.`}
      />
      <Form action={planPaths.importRemoval(slug, row.number)} guard={false}>
        <Hidden name="version" value={row.version} />
        <ButtonRow>
          <Button>Throw it away</Button>
          <a href={planPaths.differences(slug, row.number)}>Go on comparing</a>
        </ButtonRow>
      </Form>
    </DeskPage>
  );
}
