import type { Breach, House, ResolvedImport, SourceFile } from "./house.ts";
import { type Kind, placeOf } from "./places.ts";
import { isQuiet, QUIETLY } from "./quiet.ts";

/**
 * What is pure stays pure: the kernel, and in the rooms the rule files (bare nouns), the words and the policy.
 * docs/decisions/0003 says how a rule file is told from an act.
 */
export function ruleBreaches(house: House): readonly Breach[] {
  return [...house.files.values()].flatMap((file): Breach[] => {
    if (!isPure(file)) return [];
    const breach = (line: number, says: string): Breach => ({ wall: "rules", file: file.path, line, says });
    return [
      ...file.world.map((reach) => breach(reach.line, `reaches for ${reach.what}; take it as an argument`)),
      ...(file.area === "room" ? rulesOnly(house, file, breach) : []),
    ];
  });
}

function rulesOnly(
  house: House,
  file: SourceFile,
  breach: (line: number, says: string) => Breach,
): readonly Breach[] {
  const imported = file.imports.flatMap((one) => {
    const says = FORBIDDEN[file.kind]?.(house, file, one) ?? null;
    return says === null ? [] : [breach(one.line, says)];
  });
  const scoped = file.kind === "policy" ? [] : file.exports.filter((one) => one.takesScope);
  return [
    ...imported,
    ...scoped.map((one) =>
      breach(one.line, `${one.name} takes a scope, so it acts: name the file after its verb`),
    ),
  ];
}

function isPure(file: SourceFile): boolean {
  if (file.kind === "test") return false;
  return file.area === "kernel" || FORBIDDEN[file.kind] !== undefined;
}

const FORBIDDEN: Partial<
  Record<Kind, (house: House, from: SourceFile, one: ResolvedImport) => string | null>
> = { rule: notForRule, words: notForWords, props: notForWords, policy: notForPolicy };

function notForRule(house: House, from: SourceFile, one: ResolvedImport): string | null {
  if (one.kind === "unreadable") return null; // The import walls say it.
  if (one.kind !== "file") return `a rule imports no library, and this is ${one.name}`;
  const to = placeOf(one.name);
  if (to.area === "kernel") return null;
  // Which lower rooms a type may come from is the affair of the import walls.
  if (to.kind === "door" && to.room !== from.room && one.typeOnly) return null;
  if (to.area !== "room" || to.room !== from.room)
    return `a rule knows the kernel and the rules of its room, not ${one.name}`;
  if (to.kind === "rule") return null;
  if (to.kind === "table") return one.typeOnly ? null : "a rule takes only types from a table (import type)";
  if (QUIETLY.has(to.kind) && isQuiet(house, one.name)) return null;
  return `a rule does not use ${one.name} (${to.kind})`;
}

/** The shape of a table that is taken away: a page's props give it as they give its markup. */
const WRITTEN_TABLE = "src/platform/tables/written-table.ts";

/** Words and props stand beside the views: they may know components, and the rest of their room by its types. */
function notForWords(house: House, from: SourceFile, one: ResolvedImport): string | null {
  if (one.kind !== "file") return `${from.kind} import no library, and this is ${one.name}`;
  const to = placeOf(one.name);
  if (
    to.area === "ui" ||
    to.kind === "words" ||
    to.kind === "props" ||
    (one.typeOnly && (to.room === from.room || one.name === WRITTEN_TABLE))
  )
    return null;
  return notForRule(house, from, one);
}

function notForPolicy(_: House, __: SourceFile, one: ResolvedImport): string | null {
  if (one.kind === "node" || one.kind === "library")
    return `a policy imports no library, and this is ${one.name}`;
  const to = placeOf(one.name);
  return to.kind === "store" ||
    to.kind === "routes" ||
    to.kind === "views" ||
    (to.kind === "table" && !one.typeOnly)
    ? `a policy is a predicate over what it is given, and does not use ${one.name}`
    : null;
}
