import {
  child,
  children,
  isOn,
  numberValue,
  switchValue,
  textValue,
  type XmlElement,
} from "../xml/element.ts";

/** What the styles of a document say, each style with all it inherits. */
export interface Styles {
  /** 1 to 9 for a paragraph that is a heading by its own outline level or by its style; null for body text. */
  headingLevel(properties: XmlElement | undefined): number | null;
  isCaption(properties: XmlElement | undefined): boolean;
  /** Hidden text: Word's "vanish" switches over along paragraph style and character style, and a run has the last word. */
  isHidden(paragraph: XmlElement | undefined, run: XmlElement | undefined): boolean;
  /** The list a paragraph belongs to. A style may name the list and leave its level to the list. */
  listOf(properties: XmlElement | undefined): ListPlace | null;
  /** The list that a style stands for (a list style refers to its list through itself). */
  listOfStyle(style: string): string | null;
}

export interface ListPlace {
  readonly list: string;
  readonly level: number | null;
  /** The styles from the paragraph's own upwards: a list may tie its levels to them. */
  readonly styles: readonly string[];
}

export function readStyles(root: XmlElement | null): Styles {
  const styles = new Map(children(root ?? undefined, "w:style").map((each) => [idOf(each), each]));
  const usual = [...styles.values()].find(
    (each) => each.attributes["w:type"] === "paragraph" && isOn(each.attributes["w:default"] ?? "0"),
  );
  const hiddenByDefault =
    switchValue(
      child(child(child(root ?? undefined, "w:docDefaults"), "w:rPrDefault"), "w:rPr"),
      "w:vanish",
    ) ?? false;

  const chainOf = (id: string | undefined): XmlElement[] => {
    const chain: XmlElement[] = [];
    const seen = new Set<string>();
    // A style that is based on itself by a detour must not keep us here.
    for (let next = id; next !== undefined && !seen.has(next); ) {
      seen.add(next);
      const style = styles.get(next);
      if (!style) break;
      chain.push(style);
      next = textValue(style, "w:basedOn");
    }
    return chain;
  };
  const paragraphChain = (properties: XmlElement | undefined) =>
    chainOf(textValue(properties, "w:pStyle") ?? (usual && idOf(usual)));
  const first = <Value>(
    chain: XmlElement[],
    ask: (style: XmlElement) => Value | undefined,
  ): Value | undefined => {
    for (const style of chain) {
      const answer = ask(style);
      if (answer !== undefined) return answer;
    }
    return undefined;
  };
  const vanishOf = (chain: XmlElement[]) =>
    first(chain, (style) => switchValue(child(style, "w:rPr"), "w:vanish")) ?? false;

  return {
    headingLevel(properties) {
      const own = numberValue(properties, "w:outlineLvl");
      if (own !== undefined) return asLevel(own);
      const chain = paragraphChain(properties);
      const byStyle = first(
        chain,
        (style) => numberValue(child(style, "w:pPr"), "w:outlineLvl") ?? levelOfName(nameOf(style)),
      );
      if (byStyle !== undefined) return asLevel(byStyle);
      // A file without its styles part still has the usual ids.
      return chain.length > 0 ? null : asLevel(levelOfName(textValue(properties, "w:pStyle") ?? "") ?? 9);
    },
    isCaption: (properties) => paragraphChain(properties).some((style) => nameOf(style) === "caption"),
    isHidden(paragraph, run) {
      const direct = switchValue(run, "w:vanish");
      if (direct !== undefined) return direct;
      if (hiddenByDefault) return true;
      return vanishOf(paragraphChain(paragraph)) !== vanishOf(chainOf(textValue(run, "w:rStyle")));
    },
    listOf(properties) {
      const chain = paragraphChain(properties);
      const own = child(properties, "w:numPr");
      const list =
        textValue(own, "w:numId") ??
        first(chain, (style) => textValue(child(child(style, "w:pPr"), "w:numPr"), "w:numId"));
      if (list === undefined || list === "0") return null;
      const level =
        numberValue(own, "w:ilvl") ??
        first(chain, (style) => numberValue(child(child(style, "w:pPr"), "w:numPr"), "w:ilvl"));
      return { list, level: level ?? null, styles: chain.map(idOf) };
    },
    listOfStyle: (id) =>
      first(chainOf(id), (style) => textValue(child(child(style, "w:pPr"), "w:numPr"), "w:numId")) ?? null,
  };
}

function idOf(style: XmlElement): string {
  return style.attributes["w:styleId"] ?? "";
}

function nameOf(style: XmlElement): string {
  return (textValue(style, "w:name") ?? "").toLowerCase();
}

/** Word keeps the English names of its own styles in every language: "heading 2", also "Heading2" as an id. */
function levelOfName(name: string): number | undefined {
  if (/^title$/i.test(name)) return 0;
  const level = /^heading ?([1-9])$/i.exec(name)?.[1];
  return level === undefined ? undefined : Number(level) - 1;
}

/** Outline levels count from 0, and 9 is body text. */
function asLevel(outline: number): number | null {
  return outline >= 0 && outline < 9 ? outline + 1 : null;
}
