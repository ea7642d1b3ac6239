import { SaxesParser } from "saxes";
import { limits } from "../limits.ts";
import { refuse } from "../unusable.ts";
import { xmlDecoder } from "./decode-xml.ts";
import { shortName } from "./names.ts";

/** The attributes of an element by their short names (`w:val`, `r:id`, `Target`). */
export type Attributes = Readonly<Record<string, string>>;

/** Takes the elements of a part as they pass; names as `shortName` gives them. */
export interface XmlTaker {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** Takes the bytes of a part in pieces. */
export interface XmlReader {
  write(bytes: Uint8Array): void;
  end(): void;
}

const PIECE = 64 * 1024;
const NONE: Attributes = {};

/**
 * Reads XML as it comes, without building a tree of it. Refuses a DOCTYPE (no Word file has one, and entities come
 * by it), what is not well formed, and what stands too deep.
 */
export function createXmlReader(taker: XmlTaker, part: string): XmlReader {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const decode = xmlDecoder();
  let depth = 0;
  parser.on("error", (error) => refuse("damaged", { part, detail: error.message }));
  parser.on("doctype", () => refuse("doctype", { part }));
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth > limits.markupDepth) refuse("too-deep", { limit: limits.markupDepth, part });
    taker.open(shortName(tag.uri, tag.local), attributesOf(tag.attributes));
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    taker.close(shortName(tag.uri, tag.local));
  });
  parser.on("text", (text) => taker.text(text));
  parser.on("cdata", (text) => taker.text(text));

  const feed = (text: string) => {
    for (let from = 0; from < text.length; from += PIECE) parser.write(text.slice(from, from + PIECE));
  };
  return {
    write(bytes) {
      feed(decoded(() => decode(bytes, false), part));
    },
    end() {
      feed(decoded(() => decode(new Uint8Array(), true), part));
      parser.close();
    },
  };
}

/** Bytes that are no text in their own encoding are damage, not a fault of ours. */
function decoded(decode: () => string, part: string): string {
  try {
    return decode();
  } catch (error) {
    return refuse("damaged", { part, detail: String(error) });
  }
}

function attributesOf(found: Record<string, { uri: string; local: string; value: string }>): Attributes {
  let attributes: Record<string, string> | null = null;
  for (const key in found) {
    const attribute = found[key];
    if (!attribute) continue;
    attributes ??= {};
    attributes[shortName(attribute.uri, attribute.local)] = attribute.value;
  }
  return attributes ?? NONE;
}
