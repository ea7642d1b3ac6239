import type { Child } from "hono/jsx";
import { sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { Empty } from "../../../ui/components/empty/empty.tsx";
import { Flag, Marks } from "../../../ui/components/marks/marks.tsx";
import { ReviewDue } from "../../../ui/components/review-due/review-due.tsx";
import { RiskBand } from "../../../ui/components/risk-band/risk-band.tsx";
import { RiskMatrix } from "../../../ui/components/risk-matrix/risk-matrix.tsx";
import { Row, Rows } from "../../../ui/components/rows/rows.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import { planPaths } from "../paths.ts";
import { inCell, matrixOf, type Register, type RiskCellAsked, sayOwner } from "./register.props.ts";
import type { PlanRisk } from "./risk.store.ts";
import { bandOf, isRiskReviewDue, planWordsOf, scoreOf } from "./risk.ts";
import { BAND_SOURCE, BANDS, IMPACTS, LIKELIHOODS } from "./risk.words.ts";

interface RegisterProps {
  visit: Visit;
  register: Register;
  asked: RiskCellAsked;
  /** The address of the register without a cell asked for. */
  here: string;
  /** The short numbers of plans by id, for what is named there and not weighed. */
  planNumbers: ReadonlyMap<string, number>;
  mayChange: boolean;
  /** Over all plans: the plan is a column of its own. */
  ofAll?: boolean;
  empty: Child;
}

/** The register: what nobody has weighed yet, where the open risks stand, and all of them by their score. */
export function RiskRegister(props: RegisterProps) {
  const { visit, register, asked, here, mayChange, ofAll, empty } = props;
  const { slug } = visit.tenant;
  const shown = inCell(register.risks, asked);
  const weighed = register.risks.some((risk) => risk.state === "open" && scoreOf(risk) !== null);
  return (
    <>
      <Unweighed {...props} />
      {register.risks.length === 0 ? (
        <Empty heading="No risk is in the register yet">{empty}</Empty>
      ) : (
        <>
          {weighed ? (
            <RiskMatrix
              caption="Where the open risks stand"
              likelihoods={LIKELIHOODS}
              impacts={IMPACTS}
              cells={matrixOf(register.risks, here, asked)}
            />
          ) : null}
          {asked.likelihood !== null && asked.impact !== null ? (
            <p>
              Risks of likelihood {asked.likelihood} and impact {asked.impact}.{" "}
              <a href={here}>Show all of them</a>
            </p>
          ) : null}
          <div id="register">
            <DataTable
              caption="Risk register"
              columns={[
                {
                  heading: "Risk",
                  cell: (risk: PlanRisk) => <RiskSaid slug={slug} risk={risk} register={register} />,
                },
                ...(ofAll
                  ? [
                      {
                        heading: "Plan",
                        cell: ({ plan }: PlanRisk) => (
                          <a href={planPaths.planRisks(slug, plan.number)}>{plan.title}</a>
                        ),
                      },
                    ]
                  : []),
                { heading: "Weight", cell: (risk: PlanRisk) => <Weight risk={risk} /> },
                {
                  heading: "Owner",
                  cell: (risk: PlanRisk) => sayOwner(risk, register.names) || "Nobody yet",
                },
                {
                  heading: "What is done about it",
                  cell: ({ mitigation }: PlanRisk) =>
                    mitigation ? <span class="cm-lines">{mitigation}</span> : "Nothing is said yet",
                },
                {
                  heading: "Look at it again",
                  cell: (risk: PlanRisk) => (
                    <Marks>
                      {risk.reviewOn ? `by ${sayDay(risk.reviewOn, "short")}` : "No day set"}
                      {isRiskReviewDue(risk, visit.scope.asOn) ? <ReviewDue /> : null}
                    </Marks>
                  ),
                },
              ]}
              rows={shown}
            />
          </div>
          <TableDownloads table={here} search={visit.search} />
          <p class="cm-small cm-quiet">{BAND_SOURCE}</p>
        </>
      )}
      {mayChange ? null : <p class="cm-small cm-quiet">Risks are weighed by those who keep the plan.</p>}
    </>
  );
}

function Unweighed({ visit, register, planNumbers, mayChange }: RegisterProps) {
  if (register.unweighed.length === 0) return null;
  return (
    <section aria-labelledby="unweighed">
      <h2 id="unweighed">Named in the plan, not weighed yet ({register.unweighed.length})</h2>
      <Rows>
        {register.unweighed.map(({ implication, improvement }) => (
          <Row
            title={implication.text}
            under={improvement.title}
            marks={
              mayChange ? (
                <a
                  href={planPaths.newRisk(
                    visit.tenant.slug,
                    planNumbers.get(improvement.planId) ?? 0,
                    implication.id,
                  )}
                >
                  Weigh it<span class="cm-vh">: {implication.text}</span>
                </a>
              ) : undefined
            }
          />
        ))}
      </Rows>
    </section>
  );
}

function RiskSaid({ slug, risk, register }: { slug: string; risk: PlanRisk; register: Register }) {
  const plan = planWordsOf(risk, register.implied);
  return (
    <>
      <a href={planPaths.risk(slug, risk.number)}>
        R{risk.number} {risk.text}
      </a>
      {plan.kind === "reworded" ? (
        <div class="cm-small cm-quiet">The plan says it now: “{plan.text}”</div>
      ) : null}
      {plan.kind === "gone" ? <div class="cm-small cm-quiet">The plan does not name it any more</div> : null}
      {risk.state === "closed" ? <Flag>Closed</Flag> : null}
    </>
  );
}

/** How grave it is, or that nobody has said so yet. */
export function Weight({ risk }: { risk: PlanRisk }) {
  const score = scoreOf(risk);
  if (score === null) return <Flag>Not weighed yet</Flag>;
  const band = bandOf(score);
  return <RiskBand band={band} word={BANDS[band]} score={score} />;
}
