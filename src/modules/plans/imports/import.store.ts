import { and, asc, desc, eq, inArray, ne, or, sql } from "drizzle-orm";
import { NotFound } from "../../../platform/access/errors.ts";
import { entries } from "../../../platform/ledger/ledger.table.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { actions } from "../actions/action.table.ts";
import { improvements } from "../improvements/improvement.table.ts";
import type { PlanRow } from "../plans/plan.table.ts";
import { plans } from "../plans/plan.table.ts";
import { risks } from "../risks/risk.table.ts";
import { wholeContent } from "./brought-content.ts";
import { type ImportRow, imports } from "./import.table.ts";
import type { PlanOfPaper } from "./table-choice.ts";

const within = (scope: Scope) => eq(imports.partnershipId, scope.partnership);

export async function countOpenImports(scope: Scope): Promise<number> {
  const [row] = await scope.database
    .select({ count: sql<number>`count(*)::int` })
    .from(imports)
    .where(and(within(scope), inArray(imports.state, ["open", "undone"])));
  return row?.count ?? 0;
}

export type ListedImport = Pick<
  ImportRow,
  "number" | "name" | "title" | "state" | "purpose" | "broughtBy" | "broughtAt"
> & {
  readonly plan: number | null;
};

/** The papers that were brought in and not thrown away, latest first, without what was read of them. */
export function listImports(scope: Scope): Promise<ListedImport[]> {
  const { number, name, title, state, purpose, broughtBy, broughtAt } = imports;
  return scope.database
    .select({ number, name, title, state, purpose, broughtBy, broughtAt, plan: plans.number })
    .from(imports)
    .leftJoin(plans, and(eq(plans.partnershipId, imports.partnershipId), eq(plans.id, imports.planId)))
    .where(and(within(scope), ne(imports.state, "thrown-away")))
    .orderBy(desc(imports.number));
}

export async function getImport(scope: Scope, number: number): Promise<ImportRow> {
  const [row] = await scope.database
    .select()
    .from(imports)
    .where(and(within(scope), eq(imports.number, number)));
  if (!row) throw new NotFound();
  return { ...row, content: wholeContent(row.content) };
}

/** The other plans of the same paper: created, or being checked. Without what was read of it, which they share. */
export function listPlansOfPaper(
  scope: Scope,
  { id, fileId }: Pick<ImportRow, "id" | "fileId">,
): Promise<PlanOfPaper[]> {
  const { number, title, corrections } = imports;
  return scope.database
    .select({
      import: number,
      title: sql<string>`coalesce(${plans.title}, ${title})`,
      plan: plans.number,
      corrections,
    })
    .from(imports)
    .leftJoin(plans, and(eq(plans.partnershipId, imports.partnershipId), eq(plans.id, imports.planId)))
    .where(
      and(within(scope), eq(imports.fileId, fileId), ne(imports.id, id), ne(imports.state, "thrown-away")),
    )
    .orderBy(asc(number));
}

/** The paper that a plan was created from, or null for one that was started here. */
export async function findImportOfPlan(scope: Scope, planId: string): Promise<ImportRow | null> {
  const [row] = await scope.database
    .select()
    .from(imports)
    .where(and(within(scope), eq(imports.planId, planId), eq(imports.state, "created")));
  return row ?? null;
}

export async function insertImport(
  scope: Scope,
  row: Omit<typeof imports.$inferInsert, "partnershipId">,
): Promise<void> {
  await scope.database.insert(imports).values({ ...row, partnershipId: scope.partnership });
}

/** Changes an import; false when somebody changed it since `version`, and then nothing is written. */
export async function changeImportRow(
  scope: Scope,
  id: string,
  version: number,
  change: Partial<Omit<typeof imports.$inferInsert, "partnershipId" | "id" | "version">>,
): Promise<boolean> {
  const rows = await scope.database
    .update(imports)
    .set({ ...change, version: version + 1 })
    .where(and(within(scope), eq(imports.id, id), eq(imports.version, version)))
    .returning({ id: imports.id });
  return rows.length === 1;
}

/**
 * What was done on a plan since an import made it: the event of the first ledger line about the plan, its improvements,
 * actions or risks, or about what was built on it since (a later paper of it, a copy, a plan within it, a heading that
 * serves one of its own), that the making did not write. Null where nobody has worked on it.
 */
export async function findWorkOn(scope: Scope, plan: PlanRow, number: number): Promise<string | null> {
  const { database, partnership } = scope;
  const improvementIds = database
    .select({ id: improvements.id })
    .from(improvements)
    .where(and(eq(improvements.partnershipId, partnership), eq(improvements.planId, plan.id)));
  const actionIds = database
    .select({ id: actions.id })
    .from(actions)
    .where(and(eq(actions.partnershipId, partnership), eq(actions.planId, plan.id)));
  const riskIds = database
    .select({ id: risks.id })
    .from(risks)
    .where(and(eq(risks.partnershipId, partnership), eq(risks.planId, plan.id)));
  const paperIds = database
    .select({ id: imports.id })
    .from(imports)
    .where(and(within(scope), eq(imports.intoPlanId, plan.id)));
  const planIds = database
    .select({ id: plans.id })
    .from(plans)
    .where(
      and(
        eq(plans.partnershipId, partnership),
        or(
          eq(plans.id, plan.id),
          eq(plans.copiedFromId, plan.id),
          eq(plans.parentPlanId, plan.id),
          inArray(plans.parentActionId, actionIds),
        ),
      ),
    );
  const servingIds = database
    .select({ id: improvements.id })
    .from(improvements)
    .where(and(eq(improvements.partnershipId, partnership), inArray(improvements.servesId, improvementIds)));
  const [first] = await database
    .select({ event: entries.event })
    .from(entries)
    .where(
      and(
        eq(entries.partnershipId, partnership),
        or(
          and(eq(entries.subjectKind, "plan"), inArray(entries.subjectId, planIds)),
          and(eq(entries.subjectKind, "improvement"), inArray(entries.subjectId, improvementIds)),
          and(eq(entries.subjectKind, "improvement"), inArray(entries.subjectId, servingIds)),
          and(eq(entries.subjectKind, "action"), inArray(entries.subjectId, actionIds)),
          and(eq(entries.subjectKind, "risk"), inArray(entries.subjectId, riskIds)),
          and(eq(entries.subjectKind, "import"), inArray(entries.subjectId, paperIds)),
        ),
        sql`${entries.facts} ->> 'import' is distinct from ${String(number)}`,
      ),
    )
    .orderBy(asc(entries.sequence))
    .limit(1);
  return first?.event ?? null;
}
