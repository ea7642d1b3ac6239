import { sayMany } from "../../words/number-words.ts";
import type { RiskBandName } from "../risk-band/risk-band.tsx";

export interface RiskCell {
  readonly likelihood: number;
  readonly impact: number;
  readonly band: RiskBandName;
  /** "High" */
  readonly word: string;
  readonly count: number;
  /** Where these risks are listed. */
  readonly href: string;
  readonly current?: boolean;
}

interface RiskMatrixProps {
  caption: string;
  /** The words for likelihood and impact, from 1 to 5. */
  likelihoods: readonly string[];
  impacts: readonly string[];
  cells: readonly RiskCell[];
}

const FIVE_DOWN = [5, 4, 3, 2, 1];
const FIVE_UP = [1, 2, 3, 4, 5];

/** How many risks stand where: likelihood up, impact across. Each count leads to its risks. */
export function RiskMatrix({ caption, likelihoods, impacts, cells }: RiskMatrixProps) {
  return (
    <section class="cm-scroll" aria-label={caption} tabindex={0}>
      <table class="cm-table cm-risks">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Likelihood</th>
            {FIVE_UP.map((impact) => (
              <th scope="col">
                <span class="cm-risks__of">Impact </span>
                {impact}
                <span class="cm-risks__word"> {impacts[impact - 1]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {FIVE_DOWN.map((likelihood) => (
            <tr>
              <th scope="row">
                {likelihood}
                <span class="cm-risks__word"> {likelihoods[likelihood - 1]}</span>
              </th>
              {FIVE_UP.map((impact) => (
                <Cell cell={cells.find((one) => one.likelihood === likelihood && one.impact === impact)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell }: { cell: RiskCell | undefined }) {
  if (!cell) return <td />;
  return (
    <td class={`cm-risks__${cell.band}`}>
      {cell.count > 0 ? (
        <a href={cell.href} aria-current={cell.current ? "true" : undefined}>
          {cell.count}
          <span class="cm-vh">
            {" "}
            {sayMany(cell.count, "risk").replace(/^\S+ /, "")}, {cell.word.toLowerCase()}
          </span>
        </a>
      ) : (
        <span class="cm-vh">none, {cell.word.toLowerCase()}</span>
      )}
      <span class="cm-risks__letter" aria-hidden="true">
        {cell.word.charAt(0)}
      </span>
    </td>
  );
}
