import type { Typed } from "../kernel/invalid.ts";
import { plainWords } from "../kernel/plain-words.ts";

/** What words of a form are kept while it is skimmed; all fields of one behind a link together are shorter. */
const MOST_WORDS = 64 * 1024;
const MOST_HEADERS = 8 * 1024;
const MOST_FIELDS = 500;

const MULTIPART = /^\s*multipart\/form-data\s*;.*\bboundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i;

/**
 * The words of a form that came with files, read past the files: of these not a byte is kept, so that it costs no more
 * memory than a few words do. For somebody who may not, or may no more, send it, and gets back what they typed. Stops at
 * `limit` bytes; answers what was found until then. Empty for what is no such form.
 */
export async function skimForm(request: Request, limit: number): Promise<Typed> {
  const boundary = MULTIPART.exec(request.headers.get("content-type") ?? "")
    ?.slice(1)
    .find(Boolean);
  if (!boundary || !request.body) return {};
  const skim = openSkim(boundary);
  let seen = 0;
  try {
    for await (const chunk of request.body) {
      seen += chunk.byteLength;
      if (seen > limit || !skim.take(chunk)) break;
    }
  } catch {
    // A visitor who went away: what came until then is all there is.
  }
  return skim.typed();
}

interface Skim {
  /** False when nothing more is to be read. */
  take(chunk: Uint8Array): boolean;
  typed(): Typed;
}

function openSkim(boundary: string): Skim {
  const mark = Buffer.from(`\r\n--${boundary}`, "latin1");
  const said = new Map<string, string[]>();
  let fields = 0;
  // The first boundary has no line before it.
  let held: Buffer = Buffer.from("\r\n", "latin1");
  let where: "before" | "headers" | "words" | "file" = "before";
  let name = "";
  let words = 0;

  const keep = (text: Buffer) => {
    words += text.length;
    const value = plainWords(text.toString("utf8"));
    const before = said.get(name);
    if (before) before.push(value);
    else said.set(name, [value]);
  };

  /** One step within what is held; false when it needs more of it, null when the form is over. */
  const step = (): boolean | null => {
    if (where === "headers") {
      const end = held.indexOf("\r\n\r\n");
      if (end < 0) return held.length > MOST_HEADERS ? null : false;
      const part = /\bname="([^"]*)"/i.exec(held.toString("utf8", 0, end));
      const isFile = /\bfilename\*?=/i.test(held.toString("latin1", 0, end));
      fields += 1;
      if (!part || fields > MOST_FIELDS) return null;
      name = decodeName(part[1] ?? "");
      where = isFile ? "file" : "words";
      held = held.subarray(end + 2);
      return true;
    }
    const at = held.indexOf(mark);
    if (at < 0) {
      if (where === "words") return words + held.length > MOST_WORDS ? null : false;
      held = held.subarray(Math.max(0, held.length - mark.length));
      return false;
    }
    if (held.length < at + mark.length + 2) return false;
    if (where === "words") {
      if (words + at > MOST_WORDS) return null;
      keep(held.subarray(2, Math.max(2, at)));
    }
    const isLast = held.toString("latin1", at + mark.length, at + mark.length + 2) === "--";
    held = held.subarray(at + mark.length);
    where = "headers";
    return isLast ? null : true;
  };

  return {
    take(chunk) {
      held = Buffer.concat([held, chunk]);
      for (let more = step(); more !== false; more = step()) if (more === null) return false;
      return true;
    },
    typed: () =>
      Object.fromEntries([...said].map(([field, all]) => [field, all.length === 1 ? all[0] : all] as const)),
  };
}

/** Names of fields as browsers write them. */
function decodeName(name: string): string {
  return name.replace(/%22/g, '"').replace(/%0D%0A/gi, "\n");
}
