import { readExcerpt } from "../../platform/search/matching.ts";
import { Pagination } from "../../ui/components/pagination/pagination.tsx";
import { Row, Rows } from "../../ui/components/rows/rows.tsx";
import { capital, sayCount } from "../../ui/words/number-words.ts";
import type { Answer } from "./answer.ts";

const ON_A_PAGE = 25;

interface SearchAnswersProps {
  typed: string;
  /** Whether anything could be looked for. */
  asked: boolean;
  /** Nothing speaks of all the words, so some are enough. */
  some: boolean;
  answers: readonly Answer[];
  turned: number;
  path: string;
}

/** What answers a search: each thing once, with the words round what was found. */
export function SearchAnswers({ typed, asked, some, answers, turned, path }: SearchAnswersProps) {
  const pages = Math.max(1, Math.ceil(answers.length / ON_A_PAGE));
  const now = Math.min(Math.max(turned, 1), pages);
  const shown = answers.slice((now - 1) * ON_A_PAGE, now * ON_A_PAGE);
  const asking = (page: number) => `${path}?q=${encodeURIComponent(typed)}&page=${page}`;
  return (
    <>
      <h1>Search</h1>
      <p class="cm-measure">{sayAnswers(typed, asked, some, answers.length)}</p>
      {asked && answers.length === 0 ? (
        <ul class="cm-measure">
          <li>Every word must be there: try fewer of them.</li>
          <li>A word is found by its beginning too: “volun” finds “volunteers”.</li>
          <li>An action is found by its number.</li>
        </ul>
      ) : null}
      <Rows>
        {shown.map(({ kind, title, href, places }) => (
          <Row
            title={title}
            href={href}
            under={
              <>
                <span>{kind}</span>
                {places.map((place) => (
                  <Place {...place} title={title} />
                ))}
              </>
            }
          />
        ))}
      </Rows>
      {pages > 1 ? (
        <Pagination
          label="Pages of answers"
          pages={Array.from({ length: pages }, (_, index) => ({
            label: String(index + 1),
            href: index + 1 === now ? null : asking(index + 1),
          }))}
        />
      ) : null}
    </>
  );
}

/** Where the words stand. A thing's own title is not told again under itself. */
function Place({ where, excerpt, title }: Answer["places"][number] & { title: string }) {
  const stretches = readExcerpt(excerpt);
  const words = stretches.map(({ text }) => text).join("");
  if (where === null && words.trim() === title.trim()) return null;
  return (
    <p class="cm-excerpt">
      {where ? <strong>{where}: </strong> : null}
      {stretches.map(({ text, found }) => (found ? <mark>{text}</mark> : text))}
    </p>
  );
}

function sayAnswers(typed: string, asked: boolean, some: boolean, count: number): string {
  if (typed.trim() === "") return "Write what you look for in the box at the top of the page.";
  if (!asked) return `There is no word in “${typed}” to look for. Write one or more words, or a number.`;
  if (count === 0) return `Nothing here speaks of “${typed}”.`;
  if (some)
    return `Nothing speaks of all of “${typed}”. ${capital(sayCount(count))} ${count === 1 ? "thing speaks" : "things speak"} of some of it.`;
  return `${capital(sayCount(count))} ${count === 1 ? "thing speaks" : "things speak"} of “${typed}”.`;
}
