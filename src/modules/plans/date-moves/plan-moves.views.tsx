import type { Child } from "hono/jsx";
import { type CalendarDate, dayInScotland, sayDay } from "../../../kernel/calendar-date.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Button } from "../../../ui/components/button/button.tsx";
import { Choices } from "../../../ui/components/choices/choices.tsx";
import { DataTable } from "../../../ui/components/data-table/data-table.tsx";
import { DateSaid } from "../../../ui/components/date-said/date-said.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { TableDownloads } from "../../../ui/components/table-downloads/table-downloads.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import { planPaths } from "../paths.ts";
import { PlanPartPage } from "../plans/plan-part.views.tsx";
import type { PlanSheet } from "../plans/plan-sheet.store.ts";
import { Meeting, NowAndAsked } from "./asked-move.views.tsx";
import type { DateMoveRow } from "./date-move.table.ts";
import { dateShown, daysMoved, settledBy } from "./date-move.ts";
import { moveStates, sayDistance } from "./date-move.words.ts";
import type { AskedMove } from "./move-desk.store.ts";
import { MovedDates } from "./move-figure.views.tsx";
import { type MoveOfAction, movesOf } from "./moves-table.props.ts";

interface PlanMovesPageProps {
  visit: Visit;
  sheet: PlanSheet;
  moves: readonly DateMoveRow[];
  asked: readonly AskedMove[];
  names: ReadonlyMap<string, string>;
  form: FormState;
  mayDecide: boolean;
  /** The person who looks. */
  me: string | null;
  notice?: Child;
}

/** What waits to be answered, all at once; and every date that was moved, how far and why. */
export function PlanMovesPage(props: PlanMovesPageProps) {
  const { visit, sheet, moves, asked, names, form, mayDecide, me, notice } = props;
  const { slug } = visit.tenant;
  const at = planPaths.planMoves(slug, sheet.plan.number);
  const agreed = moves.filter(({ state }) => state === "agreed");
  const past = movesOf(sheet, moves).filter(({ move }) => move.state !== "open");
  const named = (id: string | null) => (id ? (names.get(id) ?? "Somebody") : null);
  return (
    <PlanPartPage visit={visit} sheet={sheet} here="moves" way="Moved dates" form={form} notice={notice}>
      <MovedDates moves={agreed} />
      <h2>
        Waits for an answer <span class="cm-quiet">{asked.length}</span>
      </h2>
      {asked.length === 0 ? <p>Nobody asks to move a date.</p> : null}
      {asked.length > 0 ? (
        <Requests
          slug={slug}
          at={at}
          sheet={sheet}
          agreed={agreed}
          asked={asked}
          form={form}
          mayDecide={mayDecide}
          me={me}
        />
      ) : null}
      <h2>What was moved, refused and withdrawn</h2>
      {past.length === 0 ? (
        <p>No date of this plan was moved since it was first published, and no request was answered.</p>
      ) : (
        <DataTable
          caption="Moved dates and answered requests, the latest first"
          hideCaption
          columns={[
            {
              heading: "Action",
              cell: ({ action }: MoveOfAction) => (
                <a href={planPaths.action(slug, action.number)}>
                  {action.label} {action.text}
                </a>
              ),
            },
            { heading: "From", cell: ({ move }) => (move.was ? <Said date={move.was} /> : "No date") },
            { heading: "To", cell: ({ move }) => <Said date={move.target} /> },
            { heading: "How far", cell: ({ move }) => sayDistance(daysMoved(move)) },
            {
              heading: "What became of it",
              cell: ({ move }) => (
                <>
                  {moveStates[move.state]}
                  <span class="cm-date__read">
                    {[
                      named(settledBy(move).by),
                      sayDayOf(settledBy(move).on),
                      move.minuteReference ? `minute ${move.minuteReference}` : null,
                    ]
                      .filter(Boolean)
                      .join(", ")}
                  </span>
                </>
              ),
            },
            {
              heading: "Why",
              cell: ({ move }) => (
                <>
                  {move.reason}
                  {move.askedBy ? <span class="cm-date__read">asked by {named(move.askedBy)}</span> : null}
                  {move.answer ? <span class="cm-date__read">Answer: {move.answer}</span> : null}
                </>
              ),
            },
          ]}
          rows={past}
        />
      )}
      {moves.length > 0 ? <TableDownloads table={at} label="Take all of them" /> : null}
    </PlanPartPage>
  );
}

const sayDayOf = (day: CalendarDate | null) => (day ? sayDay(day, "short") : null);

function Said({ date }: { date: DateMoveRow["target"] }) {
  return date.text ? <DateSaid text={date.text} reading={date} /> : <>No date</>;
}

/** One form for all that waits: each with its own answer, and those left alone go on waiting. */
function Requests({
  slug,
  at,
  sheet,
  agreed,
  asked,
  form,
  mayDecide,
  me,
}: Pick<PlanMovesPageProps, "sheet" | "asked" | "form" | "mayDecide" | "me"> & {
  slug: string;
  at: string;
  /** The moves that the plan has behind it. */
  agreed: readonly DateMoveRow[];
}) {
  const actions = new Map(
    movesOf(
      sheet,
      asked.map(({ move }) => move),
    ).map(({ move, action }) => [move.id, action]),
  );
  const answered = asked.filter(({ move, group }) => mayDecide && (move.askedBy !== me || group !== null));
  const group = answered.find((one) => one.group !== null)?.group ?? null;
  const list = asked.map((one) => {
    const { move } = one;
    const action = actions.get(move.id);
    if (!action) return null;
    const answers = answered.includes(one);
    return (
      <section aria-labelledby={`ask-${move.id}`}>
        <h3 id={`ask-${move.id}`}>
          <a href={`${planPaths.action(slug, action.number)}#ask`}>
            {action.label} {action.text}
          </a>
        </h3>
        <NowAndAsked
          action={action}
          asked={one}
          moved={agreed
            .filter(({ actionId }) => actionId === move.actionId)
            .map((before) => ({ days: daysMoved(before) }))}
        />
        <p class="cm-lines">“{move.reason}”</p>
        <p class="cm-small cm-quiet">
          {one.by}
          {one.body ? `, ${one.body}` : ""}, {sayDay(dayInScotland(move.askedAt))}
          {one.group ? `. The ${one.group} decides` : ""}
        </p>
        {answers ? (
          <>
            <Hidden name="move" value={move.id} />
            <Hidden name={`shown-${move.id}`} value={dateShown(action.target)} />
            <Choices
              form={{ ...form, typed: { [`verdict-${move.id}`]: "", ...form.typed } }}
              name={`verdict-${move.id}`}
              label="Your answer"
              row
              picks={[
                { value: "", label: "Not yet" },
                {
                  value: "agree",
                  label: `Agree${move.target.end ? ` to ${sayDay(move.target.end, "short")}` : ""}`,
                },
                { value: "refuse", label: "Refuse" },
              ]}
            />
            <TextArea
              form={form}
              name={`words-${move.id}`}
              label={`To ${one.by.split(" ")[0]} (needed if you refuse)`}
              rows={2}
            />
          </>
        ) : mayDecide ? (
          <p class="cm-small">You asked for this yourself, so somebody else answers it.</p>
        ) : null}
      </section>
    );
  });
  if (answered.length === 0) return <>{list}</>;
  return (
    <Form action={`${at}/answers`} state={form}>
      {list}
      {group ? <Meeting group={group} form={form} /> : null}
      <Button>Keep these answers</Button>
    </Form>
  );
}
