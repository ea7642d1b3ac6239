import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { rooms } from "../src/app/rooms.ts";
import { withApp } from "./harness/app.ts";

/** Foreign keys to bodies and people that nothing is handed over by, each with its reason. */
const STAYS: Readonly<Record<string, string>> = {
  "partnerships.organisation.succeeded_by_id": "what became of a body is history",
  "plans.saved_view.person_id": "a view that somebody keeps is theirs",
  "plans.note.written_by": "what somebody wrote stays theirs",
  "publishing.format_request.answered_by": "who answered is history",
  "people.last_look.person_id": "what somebody has seen is theirs",
};

/** What is kept of a person, and of nobody after them. */
const HISTORY = /^(?:people\.invitation\.|people\.passkey|mail\.)/;

it("every table that points at a body or a person says what becomes of it when the body ends or the person leaves", () =>
  withApp(async ({ house }) => {
    const { rows } = await house.pool.database.execute(sql`
      select n.nspname || '.' || c.relname || '.' || a.attname as name, target.relname as to
      from pg_constraint k
      join pg_class c on c.oid = k.conrelid
      join pg_namespace n on n.oid = c.relnamespace
      join pg_class target on target.oid = k.confrelid
      join pg_namespace room on room.oid = target.relnamespace
      cross join unnest(k.conkey) as at(attnum)
      join pg_attribute a on a.attrelid = c.oid and a.attnum = at.attnum
      where k.contype = 'f' and a.attname <> 'partnership_id'
        and room.nspname || '.' || target.relname in ('partnerships.organisation', 'people.person')`);
    const columns = (rows as { name: string; to: string }[]).map(({ name }) => name);
    const spokenFor = new Set(
      rooms.flatMap(({ gives }) => (gives?.holdings ?? []).flatMap(({ columns }) => columns)),
    );
    expect(columns.length).toBeGreaterThan(9);
    expect(columns.filter((name) => !spokenFor.has(name) && !STAYS[name] && !HISTORY.test(name))).toEqual([]);
    // Nothing is spoken for that is not there.
    expect([...spokenFor].filter((name) => !columns.includes(name))).toEqual([]);
  }));
