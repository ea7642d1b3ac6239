import type { Child } from "hono/jsx";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { Picks } from "../../../ui/components/choices/picks.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { Hidden } from "../../../ui/components/form/form.tsx";
import { allTypedIn, type FormState } from "../../../ui/form-state.ts";
import { capital, sayCount } from "../../../ui/words/number-words.ts";
import { planPaths } from "../paths.ts";
import { tableField, tablesOffered } from "./review-fields.ts";
import { type ChoosableTable, type TableChoice, tablesLeft, tablesUnused } from "./table-choice.ts";
import { describeTable, sayTable } from "./table-choice.words.ts";

interface TablesProps {
  slug: string;
  choice: TableChoice;
  form: FormState;
}

/** Which tables of the paper make this plan; nothing where there is nothing to choose. */
export function TablesOfPaper({ slug, choice, form }: TablesProps) {
  const { tables, plans } = choice;
  const chosen = tables.filter((table) => table.chosen);
  const [only, another] = tables;
  if (!only || (!another && only.chosen && !only.usedBy)) return null;
  const choosable = tables.filter(({ readable }) => readable);
  const others = tables.filter(({ readable }) => !readable);
  const isSent = form.typed[tablesOffered] !== undefined;
  const ticked = isSent ? allTypedIn(form, tableField) : chosen.map(({ table }) => String(table));
  const asks =
    chosen.length === 0 || plans.length > 1 || tables.some(({ why, usedBy }) => why === "could-be" || usedBy);
  return (
    <Details
      summary={`The tables of this paper: ${chosen.length} of ${tables.length} ${chosen.length === 1 ? "makes" : "make"} this plan`}
      open={asks}
    >
      <SeveralPlans choice={choice} />
      {choosable.length > 0 ? (
        <>
          <Hidden name={tablesOffered} value="yes" />
          <fieldset class="cm-q">
            <legend>Which tables make this plan?</legend>
            <p class="cm-hint">Each cell of a table that is left stays listed at the end of this page.</p>
            <Picks
              name={tableField}
              id="table"
              type="checkbox"
              chosen={ticked}
              picks={choosable.map((table) => ({
                value: String(table.table),
                label: sayTable(table),
                hint: (
                  <>
                    {describeTable(table)}
                    <UsedBy slug={slug} table={table} />
                  </>
                ),
              }))}
            />
          </fieldset>
          <ButtonRow>
            <Button kind="secondary" name="next" value="tables">
              Read the plan from these tables
            </Button>
          </ButtonRow>
        </>
      ) : null}
      {others.length > 0 ? (
        <>
          <p>
            {choosable.length > 0 ? "Nothing" : "No table"} of a plan is seen in{" "}
            {choosable.length > 0 ? "these" : "this paper"}; say with “Change” at a cell what it is.
          </p>
          <ul>
            {others.map((table) => (
              <li>
                {sayTable(table)}. {describeTable(table)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Details>
  );
}

function SeveralPlans({ choice: { plans } }: { choice: TableChoice }) {
  if (plans.length < 2) return null;
  const names = plans.map(({ title, tables }) => `${title} (${sayTables(tables)})`);
  return (
    <>
      <p>
        {capital(sayCount(plans.length))} plans seem to stand in these tables. They can be one plan, or one
        plan each: leave ticked what makes the first, create it, and make the next of the tables that are
        left.
      </p>
      <ul>
        {names.map((name) => (
          <li>{name}</li>
        ))}
      </ul>
    </>
  );
}

function sayTables(tables: readonly number[]): string {
  return tables.length === 1 ? `table ${tables[0]}` : `tables ${tables.join(", ")}`;
}

function UsedBy({ slug, table: { usedBy } }: { slug: string; table: ChoosableTable }) {
  if (!usedBy) return null;
  const { plan, title, import: number } = usedBy;
  return plan === null ? (
    <>
      {" "}
      <a href={planPaths.import(slug, number)}>Another reading of this paper</a> takes it for “{title}”.
    </>
  ) : (
    <>
      {" "}
      It is in the plan <a href={planPaths.plan(slug, plan)}>{title}</a> already.
    </>
  );
}

/** After a plan was created: the way to the next plan out of the same paper. */
export function NextPlanOfPaper({ choice, children }: { choice: TableChoice; children: Child }) {
  const left = tablesLeft(choice).length;
  const unused = tablesUnused(choice).length;
  if (unused === 0) return null;
  return (
    <>
      <h2>Another plan out of this paper</h2>
      <p>
        {left > 0
          ? `${capital(sayCount(left))} ${left === 1 ? "table" : "tables"} with the headings of a plan ${left === 1 ? "is" : "are"} not used yet.`
          : `${capital(sayCount(unused))} ${unused === 1 ? "table" : "tables"} of this paper ${unused === 1 ? "is" : "are"} not used.`}{" "}
        You choose the tables on the next page; the file is not needed again.
      </p>
      {children}
    </>
  );
}
