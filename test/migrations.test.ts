import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { pgSchema, text } from "drizzle-orm/pg-core";
import { describe, expect, test } from "vitest";
import drizzleConfig from "../drizzle.config.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, "migrations");

interface Journal {
  readonly entries: readonly { readonly idx: number; readonly when: number; readonly tag: string }[];
}

interface Snapshot {
  readonly id: string;
  readonly prevId: string;
}

const journal = readJson<Journal>("meta/_journal.json");

describe("the migrations", () => {
  test("make what the tables say: there is nothing left to generate", async () => {
    const tables = await tablesByName();
    expect(Object.keys(tables).length).toBeGreaterThan(15);
    expect(await missingFor(tables)).toBe("");
  });

  test("a table that no migration makes would be noticed", async () => {
    const planted = pgSchema("plans").table("planted", { words: text().notNull() });
    expect(await missingFor({ ...(await tablesByName()), planted })).toContain(
      'CREATE TABLE "plans"."planted"',
    );
  });

  test("all files are in the journal, and in its order", () => {
    const files = readdirSync(folder).filter((name) => name.endsWith(".sql"));
    expect(journal.entries.map((entry) => `${entry.tag}.sql`)).toEqual(files.sort());
    expect(journal.entries.map((entry) => entry.idx)).toEqual(journal.entries.map((_, index) => index));
  });

  // The migrator runs only what is later than the last it ran: an earlier moment would silently never come to its turn.
  test("the moments in the journal only grow", () => {
    const moments = journal.entries.map((entry) => entry.when);
    expect(moments).toEqual([...new Set(moments)].sort((one, other) => one - other));
  });

  test("each snapshot follows the one before it", () => {
    const snapshots = journal.entries.map((entry) => snapshotOf(entry.tag));
    const before = snapshots.map((_, index) => snapshots[index - 1]?.id ?? NO_SNAPSHOT);
    expect(snapshots.map((snapshot) => snapshot.prevId)).toEqual(before);
  });
});

const NO_SNAPSHOT = "00000000-0000-0000-0000-000000000000";

/** Everything that the table files export, under names that never clash. */
async function tablesByName(): Promise<Record<string, unknown>> {
  const paths = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" });
  const files = paths.filter((path) => path.endsWith(".table.ts")).sort();
  const modules = await Promise.all(
    files.map((path) => import(/* @vite-ignore */ join(root, "src", path)) as Promise<object>),
  );
  const named = modules.flatMap((module, index) =>
    Object.entries(module).map(([name, value]) => [`${files[index]} ${name}`, value] as const),
  );
  return Object.fromEntries(named);
}

/** The statements that would bring the last snapshot to these tables. Asks no database. */
async function missingFor(tables: Record<string, unknown>): Promise<string> {
  const last = snapshotOf(journal.entries.at(-1)?.tag ?? "");
  const now = generateDrizzleJson(tables, undefined, undefined, drizzleConfig.casing);
  return (await generateMigration(last as Parameters<typeof generateMigration>[0], now)).join("\n");
}

function snapshotOf(tag: string): Snapshot {
  return readJson<Snapshot>(`meta/${tag.slice(0, 4)}_snapshot.json`);
}

function readJson<Shape>(path: string): Shape {
  return JSON.parse(readFileSync(join(folder, path), "utf8")) as Shape;
}
