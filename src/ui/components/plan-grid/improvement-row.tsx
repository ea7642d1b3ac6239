import { capital, sayList } from "../../words/number-words.ts";
import { type GridImprovement, type GridWords, measuresSpan } from "./grid-rows.ts";
import { Implications } from "./implications.tsx";

interface ImprovementRowProps {
  improvement: GridImprovement;
  words: GridWords;
  level: 2 | 3;
}

/**
 * The row over an improvement's actions: its name and how it stands. HTML lets no heading stand in a `th`, and people
 * who move by headings need this one more than those who move by cells need a header of the group.
 */
export function ImprovementRow({ improvement, words, level }: ImprovementRowProps) {
  const { id, title, href, progress, measures = [] } = improvement;
  const Heading = `h${level}` as const;
  return (
    <tr class="cm-grid__imp" role="row">
      <td role="cell" colspan={6}>
        <Heading id={id}>{href ? <a href={href}>{title}</a> : title}</Heading>{" "}
        <span class="cm-grid__stand">{progress}</span>
        {measures.length > 0 && !measuresSpan(improvement) ? (
          <p class="cm-grid__whole">
            {words.measure} of the whole: {measures.join("; ")}
          </p>
        ) : null}
        {improvement.aim ? <p class="cm-grid__whole cm-lines">{improvement.aim}</p> : null}
        {improvement.serves ? (
          <p class="cm-grid__whole">
            Serves{" "}
            {improvement.serves.href ? (
              <a href={improvement.serves.href}>{improvement.serves.label}</a>
            ) : (
              improvement.serves.label
            )}
          </p>
        ) : null}
        <OnTelephone improvement={improvement} words={words} />
      </td>
    </tr>
  );
}

/** What stands in cells over several rows on a wide screen; those cells are not shown on a telephone. */
function OnTelephone({ improvement, words }: Omit<ImprovementRowProps, "level">) {
  const { implications, outcome, measures = [] } = improvement;
  const spanning = measuresSpan(improvement) ? measures : [];
  if (implications.length === 0 && spanning.length === 0 && outcome === null) return null;
  const holds = [
    implications.length > 0 ? "implications" : "",
    spanning.length > 0 ? words.measure.toLowerCase() : "",
    outcome === null ? "" : words.outcome.toLowerCase(),
  ].filter(Boolean);
  return (
    <details class="cm-more">
      <summary>{capital(sayList(holds))}</summary>
      {implications.length > 0 ? <Implications implications={implications} /> : null}
      <dl>
        {spanning.map((measure) => (
          <>
            <dt>{words.measure}</dt>
            <dd>{measure}</dd>
          </>
        ))}
        {outcome === null ? null : (
          <>
            <dt>{words.outcome}</dt>
            <dd class="cm-lines">{outcome}</dd>
          </>
        )}
      </dl>
    </details>
  );
}
