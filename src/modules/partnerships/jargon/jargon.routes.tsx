import { invalid } from "../../../kernel/invalid.ts";
import { findLatestEvent } from "../../../platform/ledger/record-event.ts";
import { tableDoors } from "../../../platform/tables/table-doors.ts";
import type { WrittenTable } from "../../../platform/tables/written-table.ts";
import { page, seeOther } from "../../../platform/web/answer.ts";
import type { Doors } from "../../../platform/web/door.ts";
import { parseForm } from "../../../platform/web/parse-form.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { partnershipPaths } from "../paths.ts";
import { jargonForm } from "./jargon.form.ts";
import { listJargon } from "./jargon.store.ts";
import { type JargonRefusal, writeJargon } from "./jargon.ts";
import { JargonPage } from "./jargon.views.tsx";
import { judgeWords } from "./judge-words.ts";
import { JARGON_TO_BEGIN_WITH, sayPlainWords } from "./plain-words.words.ts";
import { setJargon } from "./set-jargon.ts";

const PATH = "/:partnership/desk/set-up/jargon";

export function openJargonDoors(doors: Doors): void {
  tableDoors(doors, PATH, "signedIn", writeTable);
  doors.get(PATH, "signedIn", showList);
  doors.post(PATH, "partnerships:jargon:change", postList);
  doors.get("/:partnership/desk/plain-words", "signedIn", showHint);
}

async function showList(visit: Visit): Promise<Response> {
  const list = await listJargon(visit.scope);
  const typed = { list: list.length > 0 ? writeJargon(list) : JARGON_TO_BEGIN_WITH };
  return page(<JargonPage visit={visit} list={list} form={{ typed }} />);
}

async function postList(visit: Visit): Promise<Response> {
  const form = parseForm(jargonForm, visit.typed);
  const list = await listJargon(visit.scope);
  if (!form.ok) return page(<JargonPage visit={visit} list={list} form={form} />, 422);
  const result = await setJargon(visit.scope, form.value);
  if (result.ok) return seeOther(partnershipPaths.jargon(visit.tenant.slug), "changed");
  if (result.refusal.reason === "changed-meanwhile") {
    const saved = await findLatestEvent(visit.scope, { kind: "partnership", id: visit.scope.partnership });
    const conflict = { theirs: result.refusal.now, at: saved?.at ?? visit.scope.at, by: null };
    const now = await listJargon(visit.scope);
    return page(
      <JargonPage visit={visit} list={now} form={{ typed: visit.typed }} conflict={conflict} />,
      409,
    );
  }
  const refused = invalid(visit.typed, [{ field: "list", message: sayRefusal(result.refusal) }]);
  return page(<JargonPage visit={visit} list={list} form={refused} />, 422);
}

/** What is to be said of the words that somebody is typing: plain text, empty where there is nothing to say. */
async function showHint(visit: Visit): Promise<Response> {
  const text = (visit.query("text") ?? "").slice(0, 4000);
  const sentence = sayPlainWords(judgeWords(text, await listJargon(visit.scope)));
  return new Response(sentence, { headers: { "content-type": "text/plain; charset=utf-8" } });
}

async function writeTable(visit: Visit): Promise<WrittenTable> {
  const list = await listJargon(visit.scope);
  return {
    title: "Plain words",
    columns: [
      { heading: "Rather not", width: 30 },
      { heading: "Say instead", width: 40 },
    ],
    rows: list.map(({ word, instead }) => [word, instead || "It depends"]),
  };
}

function sayRefusal(refusal: JargonRefusal): string {
  switch (refusal.reason) {
    case "twice":
      return `“${refusal.word}” in line ${refusal.line} stands on the list already. Take one of the two out`;
    case "no-word":
      return `Line ${refusal.line} begins with its colon. Write the word in front of it`;
    case "too-long":
      return `Line ${refusal.line} is too long. Use at most 100 letters for a word and for what to say instead`;
    case "too-many":
      return "Nobody reads a list of more than 400 words. Take some out";
    default:
      return refusal satisfies never;
  }
}
