import type { Attributes } from "../xml/read-xml.ts";

/** What the styles of an OpenDocument text say, gathered from both parts that hold some. */
export interface OdtStyles {
  /** Takes the elements of a part as they open and close, those of styles among them. */
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  /** Hidden by the style of this family ("paragraph", "text") or one it inherits from. */
  isHidden(family: string, style: string | undefined): boolean;
  isCaption(style: string | undefined): boolean;
  /** The levels of a list style, the first at 1. `OUTLINE` names those of headings. */
  levelsOf(listStyle: string | undefined): ReadonlyMap<number, OdtLevel>;
}

export interface OdtLevel {
  /** The mark of a bullet; null where it counts. */
  readonly bullet: string | null;
  /** "1", "a", "I"; empty for none. */
  readonly format: string;
  readonly before: string;
  readonly after: string;
  readonly start: number;
  /** How many levels its number shows: 2 for "1.2". */
  readonly shown: number;
}

export const OUTLINE = "\0outline";

interface Style {
  readonly parent: string | undefined;
  hidden: boolean | undefined;
}

const NO_LEVELS: ReadonlyMap<number, OdtLevel> = new Map();

export function createOdtStyles(): OdtStyles {
  const styles = new Map<string, Style>();
  const lists = new Map<string, Map<number, OdtLevel>>();
  let style: Style | null = null;
  let list: Map<number, OdtLevel> | null = null;
  const first = <Value>(
    family: string,
    name: string | undefined,
    ask: (each: Style, name: string) => Value | undefined,
  ) => {
    const seen = new Set<string>();
    for (let next = name; next !== undefined && !seen.has(next); ) {
      seen.add(next);
      const found = styles.get(`${family}:${next}`);
      const answer = ask(found ?? { parent: undefined, hidden: undefined }, next);
      if (answer !== undefined) return answer;
      next = found?.parent;
    }
    return undefined;
  };
  return {
    open(name, attributes) {
      if (name === "style:style" || name === "style:default-style") {
        style = { parent: attributes["style:parent-style-name"], hidden: undefined };
        styles.set(`${attributes["style:family"]}:${attributes["style:name"] ?? ""}`, style);
      } else if (name === "style:text-properties" && style) {
        const display = attributes["text:display"];
        if (display !== undefined) style.hidden = display === "none";
      } else if (name === "text:list-style" || name === "text:outline-style") {
        list = new Map();
        lists.set(name === "text:outline-style" ? OUTLINE : (attributes["style:name"] ?? ""), list);
      } else if (list && /^text:(?:list|outline)-level-style(?:-|$)/.test(name)) {
        list.set(Number(attributes["text:level"] ?? 1), levelOf(name, attributes));
      }
    },
    close(name) {
      if (name === "style:style" || name === "style:default-style") style = null;
      else if (name === "text:list-style" || name === "text:outline-style") list = null;
    },
    isHidden: (family, name) => first(family, name, (each) => each.hidden) ?? false,
    isCaption: (name) =>
      first("paragraph", name, (_, each) => /^(?:table|caption)$/i.test(each) || undefined) ?? false,
    levelsOf: (name) => (name === undefined ? NO_LEVELS : (lists.get(name) ?? NO_LEVELS)),
  };
}

function levelOf(name: string, attributes: Attributes): OdtLevel {
  return {
    bullet: name.endsWith("-bullet") ? (attributes["text:bullet-char"] ?? "") : null,
    format: attributes["style:num-format"] ?? "",
    before: attributes["style:num-prefix"] ?? "",
    after: attributes["style:num-suffix"] ?? "",
    start: Number(attributes["text:start-value"] ?? 1) || 0,
    shown: Number(attributes["text:display-levels"] ?? 1) || 1,
  };
}
