import type { ListCorrections } from "./list-corrections.ts";
import {
  type BodyChoice,
  CREATE,
  type ListKnown,
  type ListQuestion,
  type NewBody,
  NONE,
  type ReviewedRow,
} from "./list-review.ts";
import { bodyKey, matchBody, tellBodyKind } from "./match-body.ts";
import type { PersonDraft } from "./person-draft.ts";

/** The bodies that people of a list work for: known ones, and a question for each that is not. */
export function bodiesOfPeople(
  drafts: readonly PersonDraft[],
  { answers, left }: ListCorrections,
  known: ListKnown,
) {
  const groups = Map.groupBy(
    drafts.filter(({ row, bodyWords }) => !row.isBand && bodyWords !== "" && !left.includes(row.key)),
    ({ bodyWords }) => bodyKey(bodyWords),
  );
  const choices = new Map<string, BodyChoice>();
  const questions: ListQuestion[] = [];
  const created = new Map<string, NewBody>();
  for (const [key, of] of groups) {
    const words = of[0]?.bodyWords ?? "";
    const match = matchBody(words, known.bodies);
    if (match.is === "known") {
      choices.set(key, { is: "known", id: match.body.id, name: match.body.name });
      continue;
    }
    const id = `body:${key}`;
    const near = match.is === "perhaps" ? match.body.id : null;
    const said = answers[id];
    const isAnswer =
      said !== undefined &&
      (said === NONE ||
        (said === CREATE && known.mayChangeBodies) ||
        known.bodies.some((body) => body.id === said));
    const suggestion = near ?? (known.mayChangeBodies ? CREATE : NONE);
    const chosen = isAnswer ? said : suggestion;
    const saidKind = answers[`kind:${key}`] ?? "";
    const kind = Object.hasOwn(known.kinds, saidKind)
      ? saidKind
      : (tellBodyKind(words, known.kinds) ?? "other");
    questions.push({
      is: "body",
      id,
      rows: of.map(({ row }) => row.key),
      words,
      near,
      mayCreate: known.mayChangeBodies,
      kind,
      chosen,
      answered: isAnswer,
    });
    const body = known.bodies.find((one) => one.id === chosen);
    if (body) choices.set(key, { is: "known", id: body.id, name: body.name });
    else if (chosen === CREATE) {
      choices.set(key, { is: "new", key, name: words });
      created.set(key, { key, name: words, aliases: [], kind, ...standingOf(kind, known) });
    } else choices.set(key, { is: "none" });
  }
  return {
    questions,
    choiceOf: ({ bodyWords }: PersonDraft): BodyChoice => choices.get(bodyKey(bodyWords)) ?? { is: "none" },
    /** Those that somebody who comes in works for; nobody else needs them. */
    created: (rows: readonly ReviewedRow[]): NewBody[] => {
      const needed = new Set(
        rows.flatMap(({ standing, person }) =>
          person?.be.body.is === "new" && (standing === "new" || standing === "changed")
            ? [person.be.body.key]
            : [],
        ),
      );
      return [...created.values()].filter(({ key }) => needed.has(key));
    },
  };
}

/** What the law says of every body of a kind; where it differs from body to body, nothing is claimed. */
export function standingOf(
  kind: string,
  { canStand }: ListKnown,
): { readonly statutory: boolean; readonly facilitator: boolean } {
  const facilitates = canStand(kind, true, true);
  return { statutory: facilitates, facilitator: facilitates };
}
