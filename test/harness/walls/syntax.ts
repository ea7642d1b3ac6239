import { parseAst } from "vitest/node";

/** A node of the syntax tree (ESTree with TypeScript and JSX), as loosely typed as the walls need it. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

export interface Step {
  readonly node: Node;
  readonly parent: Node | null;
  /** Under which key of the parent the node hangs. */
  readonly key: string;
  readonly line: number;
}

/**
 * Every node of a TypeScript file in reading order. The parser is the one that Vitest brings, because TypeScript 7 has no
 * settled API of its own; it knows comments, strings and JSX text for what they are. It throws on a file that does not
 * parse: a file nobody can read must not pass.
 */
export function stepsOf(path: string, source: string): readonly Step[] {
  const program = parsed(path, source);
  const lineOf = lineCounter(source);
  const steps: Step[] = [];
  const visit = (node: Node, parent: Node | null, key: string): void => {
    steps.push({ node, parent, key, line: lineOf(node.start) });
    for (const [name, value] of Object.entries(node)) {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, node, name);
    }
  };
  visit(program, null, "");
  return steps;
}

function parsed(path: string, source: string): Node {
  try {
    return parseAst(source, { lang: path.endsWith("x") ? "tsx" : "ts" }, path) as unknown as Node;
  } catch (trouble) {
    throw new Error(`${path} does not parse: ${(trouble as Error).message}`, { cause: trouble });
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as Node).type === "string";
}

/** The name of an identifier (plain or JSX), or the text of a literal; null for anything else. */
export function nameOf(value: unknown): string | null {
  if (!isNode(value)) return null;
  if (value.type === "Identifier" || value.type === "JSXIdentifier") return String(value.name);
  if (value.type === "Literal" && typeof value.value === "string") return value.value;
  return null;
}

/** The words of a string that holds nothing computed; null for anything else. */
export function plainText(value: unknown): string | null {
  if (!isNode(value)) return null;
  if (value.type === "Literal" && typeof value.value === "string") return value.value;
  if (value.type !== "TemplateLiteral" || !Array.isArray(value.quasis) || value.quasis.length !== 1)
    return null;
  return String((value.quasis[0] as { value: { cooked: string } }).value.cooked);
}

function lineCounter(source: string): (offset: number) => number {
  const ends: number[] = [];
  for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) ends.push(at);
  return (offset) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
