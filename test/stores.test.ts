import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** Tables that belong to no partnership, or are read before it is known; each with its reason in `isolation.database.test.ts`. */
const BEFORE_A_PARTNERSHIP = ["findPartnershipBySlug", "listPartnerships", "insertPartnership"];

const stores = globSync("src/{modules,platform}/**/*.store.ts").filter(
  (path) => !path.startsWith("src/platform/identity/"),
);

interface Statement {
  readonly at: string;
  readonly text: string;
}

/** Each call of the query builder, from its verb to the end of its chain. */
function statementsIn(path: string): Statement[] {
  const source = readFileSync(path, "utf8");
  const found: Statement[] = [];
  for (const match of source.matchAll(/\.(select|selectDistinct|selectDistinctOn|update|delete|insert)\(/g)) {
    const before = source.slice(0, match.index);
    const named = [...before.matchAll(/(?:function|const) (\w+)/g)].at(-1)?.[1] ?? "";
    const enclosing = [...before.matchAll(/function (\w+)/g)].at(-1)?.[1] ?? named;
    if (BEFORE_A_PARTNERSHIP.includes(enclosing)) continue;
    if (/createHash\([^)]*\)$/.test(before)) continue;
    const end = source.indexOf(";", match.index);
    found.push({ at: `${path}: ${enclosing}`, text: source.slice(match.index, end) });
  }
  return found;
}

describe("the first wall", () => {
  const statements = stores.flatMap(statementsIn);

  it("was looked at in enough stores to mean something", () => {
    expect(stores.length).toBeGreaterThan(10);
    expect(statements.length).toBeGreaterThan(40);
  });

  it("keeps every statement of every store within the scope's partnership", () => {
    const within =
      /within\(scope\)|scope\.partnership|partnershipId: scope\.partnership|eq\([\w.]+\.partnershipId, partnership\)/;
    const open = statements.filter(({ text }) => !within.test(text));
    expect(open.map(({ at, text }) => `${at}: ${text.slice(0, 80)}`)).toEqual([]);
  });

  it("means the scope's partnership by `within`, wherever a store says it", () => {
    const strays = stores.filter((path) => {
      const source = readFileSync(path, "utf8");
      return (
        /within\(scope\)/.test(source) &&
        !/const within = \(scope: [^)]*\) =>\s*eq\(\w+\.partnershipId, scope\.partnership\)/.test(source)
      );
    });
    expect(strays).toEqual([]);
  });
});

describe("the ledger", () => {
  const commands = globSync("src/modules/**/*.ts").filter(
    (path) => /\/[a-z]+(?:-[a-z]+)+\.ts$/.test(path) && /scope: Scope/.test(readFileSync(path, "utf8")),
  );
  const writes = (source: string) =>
    /\b(?:insert|change|remove|replace|write|set)[A-Z]\w*\(\s*scope/.test(source) &&
    /inTransaction\(/.test(source);

  it("was looked at for enough commands to mean something", () => {
    expect(commands.filter((path) => writes(readFileSync(path, "utf8"))).length).toBeGreaterThan(12);
  });

  it("has a line from every command that changes something", () => {
    const silent = commands.filter((path) => {
      const source = readFileSync(path, "utf8");
      return writes(source) && !/\brecordEvents?\(/.test(source);
    });
    expect(silent).toEqual([]);
  });
});
