import type { Visit } from "../../../platform/web/visit.ts";
import { Details } from "../../../ui/components/details/details.tsx";
import { sayMany } from "../../../ui/words/number-words.ts";
import { partnershipPaths, sayPlainWords } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import type { PlanJudged } from "./hinted-words.ts";

/** As many hints as somebody goes through before publishing. */
const MOST = 30;

/** How plain the words of a plan are: hints for whoever publishes it, which stop nobody. */
export function PlainWords({ visit, judged }: { visit: Visit; judged: PlanJudged }) {
  const { slug } = visit.tenant;
  const { whole, hints } = judged;
  if (whole.age === null && hints.length === 0) return null;
  const shown = hints.slice(0, MOST);
  return (
    <>
      <h3>Plain words</h3>
      <p class="cm-measure">
        {whole.age === null
          ? "The plan is too short to say how hard it is to read."
          : `As a whole it reads easily from about the age of ${whole.age}.`}{" "}
        {hints.length === 0
          ? "No word of it is on your list of jargon, and no sentence is very long."
          : `You may want to look again at ${sayMany(hints.length, "text")}. It stops nobody from publishing.`}
      </p>
      {shown.length > 0 ? (
        <Details summary={`Look again at ${sayMany(hints.length, "text")}`}>
          <ul class="cm-rows">
            {shown.map(({ words: { text, place }, judged: hint }) => (
              <li>
                <p class="cm-said">“{text}”</p>
                <p class="cm-small">
                  {sayPlainWords(hint)}{" "}
                  {place.action ? (
                    <a href={planPaths.editAction(slug, place.action)}>Change action {place.action}</a>
                  ) : null}
                </p>
              </li>
            ))}
          </ul>
          {hints.length > MOST ? <p>And {hints.length - MOST} more.</p> : null}
          <p>
            <a href={partnershipPaths.jargon(slug)}>Your list of jargon</a>
          </p>
        </Details>
      ) : null}
    </>
  );
}
