import type { Breach, House, SourceFile } from "./house.ts";

/** The walls that stand in every part of the house alike: the environment, the markup, the circles, the length. */
export function houseBreaches(house: House): readonly Breach[] {
  return [...environment(house), ...markup(house), ...circles(house), ...lengths(house)];
}

function environment(house: House): readonly Breach[] {
  return [...house.files.values()].flatMap((file) =>
    file.path.startsWith("src/platform/config/") || file.kind === "test"
      ? []
      : file.environment.map((reach) => ({
          wall: "environment",
          file: file.path,
          line: reach.line,
          says: `reads ${reach.what}; settings come from src/platform/config`,
        })),
  );
}

/** Rooms are stricter (see the trades); components and the front door may pass prepared markup, but style nothing inline. */
function markup(house: House): readonly Breach[] {
  return [...house.files.values()].flatMap((file) =>
    file.area === "room" || file.kind === "test" || file.kind === "mail"
      ? []
      : file.unsafeMarkup
          .filter((reach) => reach.what.startsWith("inline"))
          .map((reach) => ({
            wall: "markup",
            file: file.path,
            line: reach.line,
            says: `${reach.what}: the content security policy drops it`,
          })),
  );
}

/** Circles of imports that are there at run time; types may look at each other. Each circle is told once. */
function circles(house: House): readonly Breach[] {
  const found: Breach[] = [];
  const done = new Set<string>();
  const visit = (file: SourceFile, trail: readonly string[]): void => {
    const at = trail.indexOf(file.path);
    if (at >= 0) {
      const circle = [...trail.slice(at), file.path];
      found.push({
        wall: "circles",
        file: file.path,
        line: 1,
        says: `imports itself: ${circle.join(" → ")}`,
      });
      return;
    }
    if (done.has(file.path)) return;
    for (const one of file.imports) {
      const next = one.kind === "file" && !one.typeOnly ? house.files.get(one.name) : undefined;
      if (next) visit(next, [...trail, file.path]);
    }
    done.add(file.path);
  };
  for (const file of house.files.values()) visit(file, []);
  return found;
}

const LONGEST = 300;

function lengths(house: House): readonly Breach[] {
  return [...house.files.values()].flatMap((file) => {
    const lines = lineCount(file);
    return lines > LONGEST && mayNotGrow(file)
      ? [{ wall: "length", file: file.path, line: LONGEST, says: `has ${lines} lines: split it by thing` }]
      : [];
  });
}

/** Files beyond the soft limit (150 lines, views 200): no breach, but worth a look. The longest first. */
export function longFiles(house: House): readonly { path: string; lines: number }[] {
  return [...house.files.values()]
    .filter((file) => mayNotGrow(file) && lineCount(file) > (file.kind === "views" ? 200 : 150))
    .map((file) => ({ path: file.path, lines: lineCount(file) }))
    .sort((one, other) => other.lines - one.lines);
}

function lineCount(file: SourceFile): number {
  return file.source.split("\n").length - (file.source.endsWith("\n") ? 1 : 0);
}

function mayNotGrow(file: SourceFile): boolean {
  return file.kind !== "test" && file.kind !== "words" && file.kind !== "examples";
}
