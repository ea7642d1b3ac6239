import { Details } from "../../../ui/components/details/details.tsx";
import { CheckField } from "../../../ui/components/field/check-field.tsx";
import { fixId } from "../../../ui/components/fix-question/fix-question.tsx";
import { Hidden } from "../../../ui/components/form/form.tsx";
import { type ReviewedCell, ReviewTable } from "../../../ui/components/review-table/review-table.tsx";
import { roles } from "../role.ts";
import { STANDING_WORDS, sayDifference, sayNote, sayThings } from "./list.words.ts";
import { LOGINS_OF, loginField, rowGroups } from "./list-answers.ts";
import type { ListKnown, ListReview, ReviewedRow, RowStanding } from "./list-review.ts";

interface ListRowsProps {
  review: ListReview;
  known: ListKnown;
  /** The address of this page, for the groups of a very long list. */
  here: string;
  /** The group that is open; undefined: the first. */
  open: string | undefined;
  logins: readonly string[];
}

/** Beyond this many rows each group is shown on a page of its own, so that the page stays light. */
const MOST_ROWS = 600;

/** Every row of a list by what becomes of it. */
export function ListRows({ review, known, here, open, logins }: ListRowsProps) {
  const groups = rowGroups
    .map((standing) => ({ standing, rows: review.rows.filter((row) => row.standing === standing) }))
    .filter(({ rows }) => rows.length > 0);
  const opened = groups.find(({ standing }) => standing === open) ?? groups[0];
  const isLong = review.rows.length > MOST_ROWS;
  const numbers = new Map(review.questions.map(({ id }, index) => [id, index + 1]));
  return (
    <>
      {groups.map((group) => {
        const summary = sayGroup(review, group.standing, group.rows.length);
        const id = `rows-${group.standing}`;
        if (isLong && group !== opened)
          return (
            <p id={id}>
              <a href={`${here}?open=${group.standing}#${id}`}>{summary}</a>
            </p>
          );
        return (
          <div id={id}>
            <Details summary={summary} open={group === opened}>
              <Hidden name={LOGINS_OF} value={group.standing} />
              <ReviewTable
                caption={summary}
                cells={group.rows.map((row) => shown(row, { review, known, numbers, logins }))}
              />
            </Details>
          </div>
        );
      })}
    </>
  );
}

function sayGroup({ kind }: ListReview, standing: RowStanding, count: number): string {
  const rows = count === 1 ? "1 row" : `${count} rows`;
  switch (standing) {
    case "new":
      return `New: ${sayThings(kind, count)} to be added`;
    case "changed":
      return `Changed: ${sayThings(kind, count)}`;
    case "known":
      return `Known already: ${sayThings(kind, count)}, nothing changes`;
    case "left-out":
      return `Left out: ${rows}`;
    case "nobody":
      return `Not placed: ${rows}`;
    case "band":
      return `Headings between the rows: ${rows}`;
    default:
      return standing satisfies never;
  }
}

interface Around {
  readonly review: ListReview;
  readonly known: ListKnown;
  readonly numbers: ReadonlyMap<string, number>;
  readonly logins: readonly string[];
}

function shown(row: ReviewedRow, around: Around): ReviewedCell {
  const { key, standing, words, name, asks } = row;
  const where = around.review.tables.length > 1 ? `Table ${row.table}, row ${row.row}` : `Row ${row.row}`;
  const number = asks === null ? undefined : around.numbers.get(asks);
  const question = around.review.questions.find(({ id }) => id === asks);
  const isOpen = standing === "nobody" || (question !== undefined && !question.answered);
  const what = `${where.toLowerCase()}${name === "" ? "" : `, ${name}`}`;
  return {
    where,
    words,
    place: STANDING_WORDS[standing],
    asks: isOpen,
    reading: (
      <>
        <Reading row={row} known={around.known} />
        {row.notes.map((note) => (
          <p class="cm-small">{sayNote(note)}</p>
        ))}
        {number === undefined ? null : (
          <p>
            <a href={`#${fixId(number)}`}>See question {number}</a>
          </p>
        )}
        <Login row={row} known={around.known} logins={around.logins} />
      </>
    ),
    change: changeOf(standing, key, what, question !== undefined),
  };
}

function changeOf(
  standing: RowStanding,
  key: string,
  what: string,
  isAsked: boolean,
): ReviewedCell["change"] {
  const button = (does: "leave" | "take", label: string) => ({
    to: { name: "next", value: `${does}:${key}` },
    label,
    what,
  });
  if (standing === "new" || standing === "changed" || standing === "nobody")
    return button("leave", "Leave out");
  // What a question leaves out is brought in by its answer.
  return standing === "left-out" && !isAsked ? button("take", "Bring in") : null;
}

function Reading({
  row: { standing, person, body, differences },
  known,
}: {
  row: ReviewedRow;
  known: ListKnown;
}) {
  if (standing === "changed")
    return (
      <>
        {person?.was ? <p>{person.was.name}</p> : body?.was ? <p>{body.was.name}</p> : null}
        {differences.map((difference) => (
          <p>{sayDifference(difference)}</p>
        ))}
      </>
    );
  if (person) {
    const { name, post, body: works, email, contact, roles: given } = person.be;
    const said = [name, post, works.is === "none" ? null : works.name, email].filter(Boolean);
    return (
      <>
        <p>{said.join(", ")}</p>
        {standing === "new" && contact ? <p class="cm-small">Answers for its actions.</p> : null}
        {given.length > 0 ? (
          <p class="cm-small">Gets: {given.map((role) => roles[role]).join(", ")}, from today.</p>
        ) : null}
      </>
    );
  }
  if (!body) return null;
  const { be } = body;
  const law = be.facilitator
    ? "partner by law, facilitates"
    : be.statutory
      ? "partner by law"
      : "not named in the Act";
  return (
    <>
      <p>
        {be.name}: {known.kinds[be.kind] ?? be.kind}, {law}
      </p>
      {be.aliases.length > 0 ? <p class="cm-small">Also: {be.aliases.join(", ")}</p> : null}
    </>
  );
}

/** Nobody can sign in by being on a list: a person says so, row by row. */
function Login({ row, known, logins }: { row: ReviewedRow; known: ListKnown; logins: readonly string[] }) {
  const { person, key } = row;
  if (!known.mayGiveRoles || !person || person.was?.signsIn || person.be.email === null) return null;
  const name = loginField(key);
  return (
    <CheckField
      form={{ typed: logins.includes(key) ? { [name]: "yes" } : {} }}
      name={name}
      label="Let them sign in"
    />
  );
}
