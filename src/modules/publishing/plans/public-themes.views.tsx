import { CountMatrix } from "../../../ui/components/count-matrix/count-matrix.tsx";
import { DateSaid } from "../../../ui/components/date-said/date-said.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { Row, Rows } from "../../../ui/components/rows/rows.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { matrixRows } from "../../plans/index.ts";
import { publicPaths } from "../paths.ts";
import { PublicMarks } from "./public-marks.views.tsx";
import type { PublicPlan } from "./public-plan.store.ts";
import { type PublicMatrix, quickWinsIn, themesIn } from "./public-themes.props.ts";

interface OfPlan {
  plan: PublicPlan;
  slug: string;
  here: string;
  /** Nothing links to what is not public yet. */
  linked: boolean;
}

/** What people will see soon, before all the rest. */
export function QuickWins({ plan, slug, linked }: Omit<OfPlan, "here">) {
  const wins = quickWinsIn(plan);
  if (wins.length === 0) return null;
  return (
    <section aria-labelledby="quick-wins">
      <h2 id="quick-wins">Quick wins</h2>
      <p>What you will see soon, and what is there already.</p>
      <Rows>
        {wins.map((action) => (
          <Row
            title={action.text}
            {...(linked ? { href: publicPaths.action(slug, action.number) } : {})}
            under={action.lead.text}
            when={action.target ? <DateSaid text={action.target.text} reading={action.target} /> : undefined}
            marks={<PublicMarks action={action} />}
          />
        ))}
      </Rows>
    </section>
  );
}

/** How the plan's actions serve the partnership's themes, behind its own words. */
export function ByTheme({ plan, slug, here, linked }: OfPlan) {
  const matrix = themeMatrixOf(plan, here);
  if (!matrix) return null;
  return (
    <Details summary="The actions by theme">
      <p>
        Themes run across all headings. An action with two themes counts in both columns and once in the
        total.
      </p>
      <CountMatrix caption="Actions by heading and theme" of="Heading" {...matrix} />
      {linked ? <TableDownloads table={publicPaths.planThemes(slug, plan.number)} /> : null}
    </Details>
  );
}

/** A published plan's headings by the themes that its actions bear, each count leading to what it counts. */
export function themeMatrixOf(plan: PublicPlan, here: string): PublicMatrix {
  const { names, headings } = themesIn(plan);
  if (names.length === 0) return null;
  return matrixRows(
    headings,
    names.map((name) => ({ id: name, name })),
    (heading, theme) => {
      const place = heading ? `#i-${heading.id}` : "#actions";
      const asked = theme === "" || theme === "none" ? theme : `is:${theme}`;
      return asked === "" ? `${here}${place}` : `${here}?theme=${encodeURIComponent(asked)}${place}`;
    },
  );
}
