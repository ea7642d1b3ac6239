import type { Visit } from "../../../platform/web/visit.ts";
import { Box } from "../../../ui/components/box/box.tsx";
import { Button, ButtonLink, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { capital, sayCount, sayMany } from "../../../ui/words/number-words.ts";
import { planPaths } from "../paths.ts";
import { anchorOf } from "./decision.props.ts";
import type { GatheredMerging } from "./gather-merging.ts";
import { isStale, standingOffers } from "./merging-choices.ts";

/** What is accepted so far, and the button that writes it into the plan. */
export function MergeBox({ visit, held }: { visit: Visit; held: GatheredMerging }) {
  const { slug } = visit.tenant;
  const { row, decisions, merging, deciding } = held;
  const taken = decisions.map((each) => standingOffers(merging, each).size);
  const count = taken.reduce((sum, each) => sum + each, 0);
  const things = taken.filter((each) => each > 0).length;
  const stale = decisions.filter((each) => isStale(merging, each));
  const said =
    count === 0
      ? "You have accepted nothing yet."
      : `You accepted ${sayMany(count, "thing")} of ${sayMany(things, "action or improvement", "actions and improvements")}.`;
  return (
    <Box tone="wash" heading="Merge" id="merge">
      <p>
        <strong>{said}</strong> What you did not accept stays as the plan has it, and is kept on record with
        the paper.
        {deciding.isEdition ? " The public pages show it once you publish a new version." : ""}
      </p>
      {stale.length > 0 ? (
        <p>
          {capital(sayCount(stale.length))} that you accepted before {stale.length === 1 ? "has" : "have"}{" "}
          changed since and {stale.length === 1 ? "is" : "are"} left out, unless you accept again what is
          there now:{" "}
          {stale.map(({ about }, index) => (
            <>
              {index > 0 ? ", " : ""}
              <a href={`#${anchorOf(about)}`}>the {index === 0 ? "first" : "next"}</a>
            </>
          ))}
          .
        </p>
      ) : null}
      <Form action={planPaths.merging(slug, row.number)} guard={false}>
        <Hidden name="version" value={row.version} />
        <Hidden name="leftOut" value={stale.map(({ about }) => about).join("\n")} />
        <ButtonRow>
          <Button>{count === 0 ? "Put it on record, and change nothing" : "Merge what you accepted"}</Button>
          <ButtonLink href={planPaths.leavingEdition(slug, row.number)} kind="secondary">
            Throw this paper away
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Box>
  );
}
