import { oneLine } from "../../../kernel/lines.ts";
import { readColumns } from "./list-columns.ts";
import type { ListCorrections } from "./list-corrections.ts";
import type { ListPaper } from "./list-paper.ts";
import {
  type BodyToBe,
  LEAVE,
  type ListKnown,
  type ListQuestion,
  type ListReview,
  NEW,
  type ReviewedRow,
  type RowDifference,
  type RowNote,
} from "./list-review.ts";
import { countCells, type FieldRow, fieldRows, lineOf } from "./list-rows.ts";
import { bodyKey, type KnownBody, matchBody, tellBodyKind } from "./match-body.ts";
import { standingOf } from "./people-bodies.ts";

const LONGEST_NAME = 200;

/** A list of bodies beside those that the partnership knows, by their names and other names. */
export function reviewBodies(paper: ListPaper, corrections: ListCorrections, known: ListKnown): ListReview {
  const { answers, left } = corrections;
  const tables = readColumns(paper, {
    kind: "bodies",
    said: corrections.columns,
    isBody: () => false,
    isRole: () => false,
  });
  const rows = fieldRows(tables, () => false);
  const questions: ListQuestion[] = [];
  const kinds = kindsAsked(rows, corrections, known);
  questions.push(...kinds.questions);
  const seen = new Map<string, string>();
  const names = new Map(
    known.bodies.flatMap((body) => [body.name, ...body.aliases].map((one) => [bodyKey(one), body] as const)),
  );
  const ofList = new Map(rows.map((row) => [bodyKey(lineOf(row, "name")), row.key]));
  const judge = (row: FieldRow): ReviewedRow => {
    const read = lineOf(row, "name");
    const said = answers[`no-name:${row.key}`];
    const isWrong = !row.isBand && (read === "" || read.length > LONGEST_NAME);
    const name = isWrong ? oneLine(said ?? "").slice(0, LONGEST_NAME) : read;
    const shell = { key: row.key, table: row.table, row: row.row, words: row.words, name, person: null };
    const nothing = { ...shell, differences: [], notes: [], asks: null, body: null };
    if (row.isBand) return { ...nothing, standing: "band" };
    if (left.includes(row.key)) return { ...nothing, standing: "left-out" };
    if (isWrong) {
      const asked = { id: `no-name:${row.key}`, rows: [row.key], words: row.words };
      questions.push({ is: "no-name", ...asked, chosen: said ?? "", answered: said !== undefined });
    }
    if (name === "") return { ...nothing, standing: "nobody", asks: `no-name:${row.key}` };
    const match = matchBody(name, known.bodies);
    const id = `same:${row.key}`;
    let was: KnownBody | null = match.is === "known" ? match.body : null;
    let asks: string | null = isWrong ? `no-name:${row.key}` : null;
    if (match.is === "perhaps") {
      const answer = answers[id];
      const isAnswer = answer === NEW || answer === LEAVE || answer === match.body.id;
      const chosen = isAnswer ? answer : match.body.id;
      const says = [match.body.name, ...match.body.aliases].join(", ");
      questions.push({
        ...{
          is: "same",
          why: "body-name",
          id,
          rows: [row.key],
          words: row.words,
          known: [{ id: match.body.id, says }],
        },
        ...{ chosen, answered: isAnswer },
      });
      asks = id;
      if (chosen === LEAVE) return { ...nothing, standing: "left-out", asks };
      was = chosen === NEW ? null : match.body;
    }
    const key = was?.id ?? bodyKey(name);
    const twin = seen.get(key);
    if (twin !== undefined) {
      const twice = `twice:${row.key}`;
      const answered = answers[twice] === LEAVE;
      questions.push({
        is: "twice",
        id: twice,
        rows: [row.key],
        words: row.words,
        of: twin,
        sameEmail: false,
        chosen: LEAVE,
        answered,
      });
      return { ...nothing, standing: "left-out", asks: twice };
    }
    seen.set(key, `row ${row.row}, ${name}`);
    const { be, notes } = bodyToBe(row, name, was, { known, names, ofList, kind: kinds.of(row) });
    const differences = was ? differencesOf(was, be, known) : [];
    const standing = was === null ? "new" : differences.length > 0 ? "changed" : "known";
    return { ...shell, standing, differences, notes, asks, body: { was, be } };
  };
  const reviewed = rows.map(judge);
  return { kind: "bodies", tables, rows: reviewed, questions, newBodies: [], cells: countCells(tables) };
}

interface Around {
  readonly known: ListKnown;
  readonly names: ReadonlyMap<string, KnownBody>;
  readonly ofList: ReadonlyMap<string, string>;
  /** The kind that the row's own column says; null where it says none. */
  readonly kind: string | null;
}

function bodyToBe(
  row: FieldRow,
  name: string,
  was: KnownBody | null,
  around: Around,
): { be: BodyToBe; notes: RowNote[] } {
  const { known, names, ofList } = around;
  const notes: RowNote[] = [];
  const kind = around.kind ?? was?.kind ?? tellBodyKind(name, known.kinds) ?? "other";
  const own = was ? [was.name, ...was.aliases] : [name];
  const seen = new Set(own.map(bodyKey));
  const aliases = [...(was?.aliases ?? [])];
  const written = row.of("aliases").split(/[,;\n]/u);
  for (const alias of [...(was ? [name] : []), ...written.map(oneLine)]) {
    const key = bodyKey(alias);
    if (key === "" || seen.has(key)) continue;
    seen.add(key);
    const other = names.get(key);
    const inList = ofList.get(key);
    if (other && other.id !== was?.id) notes.push({ is: "alias-taken", alias, of: other.name });
    else if (inList !== undefined && inList !== row.key)
      notes.push({ is: "alias-taken", alias, of: `row ${inList.split(".")[1]}` });
    else aliases.push(alias);
  }
  const said = readStanding(lineOf(row, "standing"));
  const before =
    was && was.kind === kind
      ? { statutory: was.statutory, facilitator: was.facilitator }
      : standingOf(kind, known);
  const asked = said ?? before;
  const isLawful = known.canStand(kind, asked.statutory, asked.facilitator);
  if (!isLawful) notes.push({ is: "standing-not-by-law" });
  const standing = isLawful
    ? asked
    : { statutory: asked.statutory && known.canStand(kind, true, false), facilitator: false };
  return { be: { name: was?.name ?? name, aliases, kind, ...standing }, notes };
}

/** What the words of a list say of a body's standing in law; null where they say nothing. */
export function readStanding(
  words: string,
): { readonly statutory: boolean; readonly facilitator: boolean } | null {
  if (words === "") return null;
  if (/\bnot\b|non-?|^no$|invited|voluntary|^none$/iu.test(words))
    return { statutory: false, facilitator: false };
  if (/facilitat|section 13/iu.test(words)) return { statutory: true, facilitator: true };
  if (/partner|statutory|schedule|^(?:yes|y|x|✓)$/iu.test(words))
    return { statutory: true, facilitator: false };
  return null;
}

function differencesOf(was: KnownBody, be: BodyToBe, { kinds }: ListKnown): RowDifference[] {
  const all: readonly RowDifference[] = [
    { field: "aliases", before: was.aliases.join(", "), after: be.aliases.join(", ") },
    { field: "kind", before: kinds[was.kind] ?? was.kind, after: kinds[be.kind] ?? be.kind },
    { field: "standing", before: sayStanding(was), after: sayStanding(be) },
  ];
  return all.filter(({ before, after }) => before !== after);
}

/** The words in which the list of bodies says it too. */
export function sayStanding({ statutory, facilitator }: Pick<BodyToBe, "statutory" | "facilitator">): string {
  if (facilitator) return "Partner, facilitates";
  return statutory ? "Partner" : "Not named";
}

function kindsAsked(rows: readonly FieldRow[], { answers, left }: ListCorrections, { kinds }: ListKnown) {
  const unknown = Map.groupBy(
    rows.filter(
      (row) =>
        !left.includes(row.key) &&
        lineOf(row, "kind") !== "" &&
        tellBodyKind(lineOf(row, "kind"), kinds) === null,
    ),
    (row) => bodyKey(lineOf(row, "kind")),
  );
  const answerTo = (key: string) => {
    const said = answers[`kind:${key}`] ?? "";
    return Object.hasOwn(kinds, said) ? said : null;
  };
  const questions = [...unknown].map(
    ([key, of]): ListQuestion => ({
      is: "kind",
      id: `kind:${key}`,
      rows: of.map((row) => row.key),
      words: of[0] ? lineOf(of[0], "kind") : "",
      chosen: answerTo(key) ?? "other",
      answered: answerTo(key) !== null,
    }),
  );
  const of = (row: FieldRow): string | null => {
    const words = lineOf(row, "kind");
    if (words === "") return null;
    return tellBodyKind(words, kinds) ?? answerTo(bodyKey(words)) ?? "other";
  };
  return { questions, of };
}
