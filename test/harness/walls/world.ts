import { isNode, type Node, nameOf, plainText, type Step } from "./syntax.ts";

/** Something that a file reaches for: the clock, chance, the network, the environment. */
export interface Reach {
  readonly what: string;
  readonly line: number;
}

const WORLDLY = new Set(
  (
    "process crypto performance globalThis global window document navigator fetch console eval " +
    "setTimeout setInterval setImmediate queueMicrotask localStorage sessionStorage"
  ).split(" "),
);

const READS_WORLD = new Set(["Date.now", "Math.random"]);

/**
 * What a file takes from clock, chance and the world. A name that the file declares itself (a parameter called `process`)
 * is its own affair. `new Date(value)` and `Math.max` are arithmetic and pass.
 */
export function worldReachedBy(steps: readonly Step[]): readonly Reach[] {
  const own = declaredNames(steps);
  return steps.flatMap((step): Reach[] => {
    const what = worldlyName(step, own);
    return what === null ? [] : [{ what, line: step.line }];
  });
}

/** Where a file reads the environment of the process, in whatever spelling. */
export function environmentReadBy(steps: readonly Step[]): readonly Reach[] {
  return steps.flatMap(({ node, line }): Reach[] => {
    if (node.type === "MemberExpression" && propertyOf(node) === "env" && isProcess(node.object))
      return [{ what: "process.env", line }];
    if (node.type === "VariableDeclarator" && isProcess(node.init) && keysOf(node.id).includes("env"))
      return [{ what: "process.env", line }];
    if (node.type === "ImportDeclaration" && /^(node:)?process$/.test(plainText(node.source) ?? ""))
      return [{ what: "node:process", line }];
    return [];
  });
}

function worldlyName({ node, parent, key }: Step, own: ReadonlySet<string>): string | null {
  if (node.type === "NewExpression" && nameOf(node.callee) === "Date" && isEmpty(node.arguments))
    return "new Date()";
  if (node.type === "CallExpression" && nameOf(node.callee) === "Date") return "Date()";
  if (node.type === "MemberExpression") {
    const name = `${nameOf(node.object)}.${propertyOf(node)}`;
    return READS_WORLD.has(name) ? name : null;
  }
  if (node.type !== "Identifier" || !isUse(parent, key)) return null;
  const name = String(node.name);
  if (own.has(name)) return null;
  if (WORLDLY.has(name)) return name;
  // Kept as a value (`const { random } = Math`), nobody could see any more what is called.
  const keptAsValue = (name === "Date" || name === "Math") && !isCalledByName(parent, key);
  return keptAsValue ? `${name} as a value` : null;
}

function isUse(parent: Node | null, key: string): boolean {
  if (parent === null) return false;
  if (key === "property" || key === "key") return parent.computed === true;
  return !/^(TS(TypeReference|QualifiedName|TypeQuery|ClassImplements|InterfaceHeritage)|Labeled|Break|Continue|Import|Export)/.test(
    parent.type,
  );
}

function isCalledByName(parent: Node | null, key: string): boolean {
  if (parent === null) return false;
  if (parent.type === "MemberExpression") return key === "object";
  if (parent.type === "BinaryExpression") return parent.operator === "instanceof" && key === "right";
  return (parent.type === "NewExpression" || parent.type === "CallExpression") && key === "callee";
}

function declaredNames(steps: readonly Step[]): ReadonlySet<string> {
  const names = new Set<string>();
  const declare = (value: unknown): void => {
    const name = isNode(value) && value.type === "AssignmentPattern" ? nameOf(value.left) : nameOf(value);
    if (name !== null) names.add(name);
  };
  for (const { node, parent, key } of steps) {
    if (node.type === "ObjectPattern")
      for (const property of node.properties as Node[]) declare(property.value);
    if (node.type === "ArrayPattern") for (const element of node.elements as unknown[]) declare(element);
    if (key === "params" || key === "local" || (key === "id" && !parent?.type.startsWith("TS")))
      declare(node);
  }
  return names;
}

function isProcess(value: unknown): boolean {
  if (nameOf(value) === "process") return true;
  return isNode(value) && value.type === "MemberExpression" && propertyOf(value) === "process";
}

/** `a.b` and `a["b"]` alike. */
function propertyOf(member: Node): string | null {
  return member.computed === true ? plainText(member.property) : nameOf(member.property);
}

function keysOf(pattern: unknown): readonly (string | null)[] {
  if (!isNode(pattern) || pattern.type !== "ObjectPattern") return [];
  return (pattern.properties as Node[]).map((property) => nameOf(property.key));
}

function isEmpty(list: unknown): boolean {
  return Array.isArray(list) && list.length === 0;
}
