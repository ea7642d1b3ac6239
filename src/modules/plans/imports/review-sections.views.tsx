import { Details } from "../../../ui/components/details/details.tsx";
import { fixId } from "../../../ui/components/fix-question/fix-question.tsx";
import {
  ReviewTable,
  type ReviewedCell as Shown,
} from "../../../ui/components/review-table/review-table.tsx";
import { sayMany } from "../../../ui/words/number-words.ts";
import { planPaths } from "../paths.ts";
import { sayUnderstood, sayWhere } from "./cell.words.ts";
import type { Review, ReviewedCell, ReviewSection } from "./review.ts";
import { sayPlace } from "./role.words.ts";

interface ReviewSectionsProps {
  slug: string;
  number: number;
  review: Review;
  tables: number;
  /** Which is open, from 0; null for the rest of the paper; undefined: the first that asks. */
  open: number | null | undefined;
}

/** Beyond this many cells each improvement's are shown on a page of their own, so that the page stays light. */
const MOST_CELLS = 600;

/** Every cell, improvement by improvement, and then the rest of the paper. */
export function ReviewSections({ slug, number, review, tables, open }: ReviewSectionsProps) {
  const sections = review.sections.filter(({ cells }) => cells.length > 0);
  const first = sections.find(asks) ?? sections[0];
  const opened = sections.find(({ improvement }) => open !== undefined && improvement === open) ?? first;
  const isHuge = sections.reduce((sum, { cells }) => sum + cells.length, 0) > MOST_CELLS;
  return (
    <>
      {sections.map((section) => {
        const id = sectionId(section.improvement);
        const summary = saySection(review, section);
        if (section !== opened && isHuge)
          return (
            <p id={id}>
              <a href={`${planPaths.import(slug, number)}?open=${section.improvement ?? "rest"}#${id}`}>
                {summary}
              </a>
            </p>
          );
        return (
          <div id={id}>
            <Details summary={summary} open={section === opened}>
              <ReviewTable
                caption={sayCaption(review, section, tables)}
                cells={section.cells.map((cell) => shown(cell, isOfOneTable(section) ? 1 : tables))}
              />
            </Details>
          </div>
        );
      })}
    </>
  );
}

export function sectionId(improvement: number | null): string {
  return improvement === null ? "rest" : `improvement-${improvement + 1}`;
}

function asks({ cells, unplaced, improvement }: ReviewSection): boolean {
  return (unplaced > 0 && improvement !== null) || cells.some(({ asked }) => asked !== null);
}

function sayTitle({ checked: { plan } }: Review, index: number | null): string {
  if (index === null)
    return plan.improvements.length > 0 ? "The rest of the paper" : "The cells of the paper";
  const improvement = plan.improvements[index];
  return `Improvement ${improvement?.number ?? index + 1}: ${improvement?.title ?? ""}`;
}

/** A table that is named above need not be named in each row. */
function sayCaption(review: Review, section: ReviewSection, tables: number): string {
  const table = section.cells[0]?.cell.where.table;
  const where = tables > 1 && isOfOneTable(section) ? `, table ${table}` : "";
  return `${sayTitle(review, section.improvement)}${where}`;
}

function isOfOneTable({ cells }: ReviewSection): boolean {
  return cells.every(({ cell }) => cell.where.table === cells[0]?.cell.where.table);
}

function saySection(review: Review, { improvement, cells, unplaced }: ReviewSection): string {
  const questions = new Set(cells.flatMap(({ asked }) => (asked === null ? [] : [asked]))).size;
  const placed = unplaced === 0 ? "all placed" : `${unplaced} not placed`;
  const open = questions > 0 ? `, ${sayMany(questions, "question")}` : "";
  return `${sayTitle(review, improvement)} (${sayMany(cells.length, "cell")}, ${placed}${open})`;
}

function shown(reviewed: ReviewedCell, tables: number): Shown {
  const { cell, label, asked } = reviewed;
  const where = sayWhere(cell, tables);
  const isPlaced = cell.role !== "unplaced" && (cell.role !== "note" || cell.kept);
  const place = sayPlace(cell.role, label, cell.kept);
  return {
    where,
    words: cell.text,
    place,
    asks: !isPlaced || asked !== null,
    reading:
      asked === null ? (
        sayUnderstood(reviewed)
      ) : (
        <>
          {sayUnderstood(reviewed)} <a href={`#${fixId(asked)}`}>See question {asked}</a>
        </>
      ),
    change: {
      to: { name: "next", value: `cell:${cell.id}` },
      label: "Change",
      what: `${where.toLowerCase()}, ${place.toLowerCase()}`,
    },
  };
}
