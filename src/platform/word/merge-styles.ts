import type { WordLook } from "./word-look.ts";

/** A template's styles with those of ours that it lacks, and a text of ours with the template's names of styles. */
export interface MergedStyles {
  readonly styles: string;
  readonly rename: (xml: string) => string;
}

interface OwnStyle {
  readonly id: string;
  readonly name: string;
  readonly xml: string;
}

/**
 * A style of ours is the template's where it has one of the same name (“Heading 1”, “Plan cell”), whatever its id. One
 * that it lacks is added, in the template's own font and based on its plain style.
 */
export function mergeStyles(look: WordLook, own: string): MergedStyles {
  const styles = ownStyles(own).map((style) => ({ ...style, theirs: theirsOf(look, style) }));
  const taken = new Set(Object.values(look.styleIds));
  const ids = new Map(
    styles.map(({ id, theirs }) => [id, theirs ?? (taken.has(id) ? `Commonty${id}` : id)] as const),
  );
  const rename = (xml: string) =>
    xml.replace(
      /<w:(pStyle|rStyle|basedOn|next|link) w:val="([^"]*)"/g,
      (_, kind: string, id: string) => `<w:${kind} w:val="${ids.get(id) ?? id}"`,
    );
  const added = styles
    .filter(({ theirs }) => theirs === null)
    .map(({ id, xml }) =>
      rename(xml)
        .replace(`w:styleId="${id}"`, `w:styleId="${ids.get(id) ?? id}"`)
        .replace(/ w:default="[^"]*"/, "")
        .replace(/<w:rFonts [^>]*\/>/g, ""),
    );
  const at = look.styles.lastIndexOf("</w:styles>");
  return { styles: look.styles.slice(0, at) + added.join("") + look.styles.slice(at), rename };
}

/** Our paragraph and character styles; tables of ours say themselves how they look. */
function ownStyles(xml: string): OwnStyle[] {
  return [...xml.matchAll(/<w:style [^>]*>.*?<\/w:style>/gs)].flatMap(([style]) => {
    const id = /w:styleId="([^"]*)"/.exec(style)?.[1];
    const name = /<w:name w:val="([^"]*)"/.exec(style)?.[1];
    const isText = /w:type="(?:paragraph|character)"/.test(style);
    return id && name && isText ? [{ id, name, xml: style }] : [];
  });
}

function theirsOf({ styleIds, plainStyle }: WordLook, { id, name }: OwnStyle): string | null {
  if (id === "Normal" && plainStyle !== null) return plainStyle;
  return styleIds[name.toLowerCase()] ?? null;
}
