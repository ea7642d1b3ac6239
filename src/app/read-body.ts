import type { Typed } from "../kernel/invalid.ts";
import { plainFileName, plainWords } from "../kernel/plain-words.ts";
import type { Upload } from "../platform/web/visit.ts";

export const FORM_BYTES = 2 * 1024 * 1024;
export const UPLOAD_BYTES = 25 * 1024 * 1024;
/** What a stranger may send: an e-mail address and the way back. */
export const STRANGER_BYTES = 16 * 1024;

/** A body larger than this door takes, with the words in it as far as they were read: they are given back. */
export class TooLarge extends Error {
  override readonly name = "TooLarge";
  readonly typed: Typed;
  constructor(typed: Typed = {}) {
    super();
    this.typed = typed;
  }
}

/** So many large files are on their way, from this sender or in all, that one more would fill the memory. */
export class TooManyAtOnce extends Error {
  override readonly name = "TooManyAtOnce";
  readonly typed: Typed;
  constructor(typed: Typed) {
    super();
    this.typed = typed;
  }
}

/** A body that is no form, or not a whole one. */
export class NoForm extends Error {
  override readonly name = "NoForm";
}

const FORM = /^\s*(?:multipart\/form-data|application\/x-www-form-urlencoded)\s*(?:;|$)/i;

/** Reads a form: the words typed, and the files. Stops at `limit` bytes, whatever the sender says the size is. */
export async function readBody(
  request: Request,
  limit: number,
): Promise<{ typed: Typed; uploads: Record<string, Upload> }> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) throw new TooLarge();
  const type = request.headers.get("content-type") ?? "application/x-www-form-urlencoded";
  if (!FORM.test(type)) throw new NoForm();
  const form = await parse(request.body, type, limit);
  const said = new Map<string, string[]>();
  const uploads = new Map<string, Upload>();
  for (const [name, value] of form) {
    if (typeof value === "string") {
      const before = said.get(name);
      if (before) before.push(plainWords(value));
      else said.set(name, [plainWords(value)]);
    } else if (value.size > 0 || value.name !== "") {
      uploads.set(name, {
        name: plainFileName(value.name),
        mediaType: value.type || "application/octet-stream",
        bytes: new Uint8Array(await value.arrayBuffer()),
      });
    }
  }
  const typed = [...said].map(([name, values]) => [name, values.length === 1 ? values[0] : values] as const);
  return { typed: Object.fromEntries(typed), uploads: Object.fromEntries(uploads) };
}

async function parse(body: Request["body"], type: string, limit: number): Promise<FormData> {
  const { stream, isTooLarge } = bounded(body, limit);
  try {
    return await new Response(stream, { headers: { "content-type": type } }).formData();
  } catch {
    // A part that is cut off, a boundary that is not there, a visitor who went away: none of it is a fault of ours.
    throw isTooLarge() ? new TooLarge() : new NoForm();
  }
}

function bounded(body: Request["body"], limit: number) {
  let seen = 0;
  const stream =
    body?.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          seen += chunk.byteLength;
          if (seen > limit) controller.error(new TooLarge());
          else controller.enqueue(chunk);
        },
      }),
    ) ?? null;
  return { stream, isTooLarge: () => seen > limit };
}
