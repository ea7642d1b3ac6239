import { DeskPage, OpenPage } from "../../modules/partnerships/index.ts";
import { anyOf, readSearch, type SearchWords } from "../../platform/search/search-words.ts";
import { page } from "../../platform/web/answer.ts";
import type { Door } from "../../platform/web/door.ts";
import type { Found, Room } from "../../platform/web/room.ts";
import type { Visit } from "../../platform/web/visit.ts";
import { answersOf } from "./answer.ts";
import { SearchAnswers } from "./search.views.tsx";

type Search = NonNullable<NonNullable<Room["gives"]>["search"]>;

/** Search over everything that this person may see, in every room. */
export function showSearch(rooms: readonly Room[]): Door["handle"] {
  return async (visit) => {
    const props = await answer(
      visit,
      rooms.map(({ gives }) => gives?.search),
    );
    return page(
      <DeskPage visit={visit} title="Search" searched={props.typed}>
        <SearchAnswers {...props} />
      </DeskPage>,
    );
  };
}

/** Search over what is published. */
export function showPublicSearch(rooms: readonly Room[]): Door["handle"] {
  return async (visit) => {
    const props = await answer(
      visit,
      rooms.map(({ gives }) => gives?.searchInPublic),
    );
    return page(
      <OpenPage visit={visit} title="Search" searched={props.typed}>
        <SearchAnswers {...props} />
      </OpenPage>,
    );
  };
}

async function answer(visit: Visit, searches: readonly (Search | undefined)[]) {
  const typed = visit.query("q") ?? "";
  const words = readSearch(typed);
  const all = words ? await ask(visit, searches, words) : [];
  const fewer = words && all.length === 0 ? anyOf(words) : null;
  const found = fewer ? await ask(visit, searches, fewer) : all;
  const turned = Number.parseInt(visit.query("page") ?? "1", 10) || 1;
  return {
    typed,
    asked: words !== null,
    some: fewer !== null,
    answers: answersOf(found),
    turned,
    path: visit.path,
  };
}

async function ask(
  visit: Visit,
  searches: readonly (Search | undefined)[],
  words: SearchWords,
): Promise<Found[]> {
  const found: Found[] = [];
  for (const search of searches) found.push(...((await search?.(visit.scope, visit.tenant, words)) ?? []));
  return found;
}
