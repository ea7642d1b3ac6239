/**
 * A stylesheet with only the rules that can match: a selector goes when it asks for a class that no page of ours has,
 * a rule when no selector is left, a block round rules when no rule is. What is asked for by element, attribute or
 * state stays. `classes` are the class names that we write; one that ends with a hyphen stands for all that begin so.
 */
export function trimStylesheet(text: string, classes: readonly string[]): string {
  const whole = new Set(classes.filter((name) => !name.endsWith("-")));
  const begun = classes.filter((name) => name.endsWith("-"));
  const isOurs = (name: string) => whole.has(name) || begun.some((start) => name.startsWith(start));
  return trim(text.replace(/\/\*[\s\S]*?\*\//g, ""), isOurs);
}

/** Blocks that hold rules. What stands in others (`@font-face`, `@keyframes`) is left as it is. */
const HOLDS_RULES = /^@(?:media|supports|container|layer)\b/;

function trim(text: string, isOurs: (name: string) => boolean): string {
  let kept = "";
  for (const { before, inside } of blocksIn(text)) {
    const head = before.trim();
    if (HOLDS_RULES.test(head)) {
      const rules = trim(inside, isOurs);
      if (rules !== "") kept += `${head}{${rules}}`;
    } else if (head.startsWith("@")) {
      kept += `${head}{${inside}}`;
    } else {
      const selectors = selectorsIn(head).filter((selector) => canMatch(selector, isOurs));
      if (selectors.length > 0) kept += `${selectors.join(",")}{${inside}}`;
    }
  }
  return kept;
}

/** Every block at this depth, with what stands before it. A statement without a block (`@charset`) goes with the next. */
function blocksIn(text: string): { readonly before: string; readonly inside: string }[] {
  const found: { before: string; inside: string }[] = [];
  let depth = 0;
  let from = 0;
  let opened = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"' || sign === "'") at = text.indexOf(sign, at + 1);
    else if (sign === "{") {
      if (depth === 0) opened = at;
      depth += 1;
    } else if (sign === "}") {
      depth -= 1;
      if (depth > 0) continue;
      const before = text.slice(from, opened).replace(/^\s*@charset[^;]*;/, "");
      found.push({ before, inside: text.slice(opened + 1, at) });
      from = at + 1;
    }
    if (at < 0) break;
  }
  return found;
}

/** Selectors between commas, those within brackets left whole. */
function selectorsIn(head: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= head.length; at += 1) {
    const sign = head[at];
    if (sign === "(" || sign === "[") depth += 1;
    else if (sign === ")" || sign === "]") depth -= 1;
    else if (sign === undefined || (sign === "," && depth === 0)) {
      found.push(head.slice(from, at).trim());
      from = at + 1;
    }
  }
  return found;
}

/** What is asked for in brackets (`:not(.x)`, `:is(.x, .y)`) is no must: it keeps nothing out. */
function canMatch(selector: string, isOurs: (name: string) => boolean): boolean {
  let plain = selector;
  for (let before = ""; before !== plain; ) {
    before = plain;
    plain = plain.replace(/\([^()]*\)/g, "");
  }
  return [...plain.matchAll(/\.((?:[\w-]|\\.)+)/g)].every(([, name = ""]) =>
    isOurs(name.replaceAll("\\", "")),
  );
}
