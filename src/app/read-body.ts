import type { Typed } from "../kernel/invalid.ts";
import type { Upload } from "../platform/web/visit.ts";

export const FORM_BYTES = 2 * 1024 * 1024;
export const UPLOAD_BYTES = 25 * 1024 * 1024;

/** A body larger than this door takes. */
export class TooLarge extends Error {
  override readonly name = "TooLarge";
}

/** Reads a form: the words typed, and the files. Stops at `limit` bytes, whatever the sender says the size is. */
export async function readBody(
  request: Request,
  limit: number,
): Promise<{ typed: Typed; uploads: Record<string, Upload> }> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) throw new TooLarge();
  const form = await new Response(bounded(request.body, limit), {
    headers: { "content-type": request.headers.get("content-type") ?? "application/x-www-form-urlencoded" },
  }).formData();
  const typed: Record<string, string | string[]> = {};
  const uploads: Record<string, Upload> = {};
  for (const [name, value] of form) {
    if (typeof value === "string") {
      const before = typed[name];
      const line = value.replace(/\r\n?/g, "\n");
      typed[name] = before === undefined ? line : Array.isArray(before) ? [...before, line] : [before, line];
    } else if (value.size > 0 || value.name !== "") {
      uploads[name] = {
        name: value.name,
        mediaType: value.type || "application/octet-stream",
        bytes: new Uint8Array(await value.arrayBuffer()),
      };
    }
  }
  return { typed, uploads };
}

function bounded(body: ReadableStream<Uint8Array> | null, limit: number): ReadableStream<Uint8Array> | null {
  let seen = 0;
  return (
    body?.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          seen += chunk.byteLength;
          if (seen > limit) controller.error(new TooLarge());
          else controller.enqueue(chunk);
        },
      }),
    ) ?? null
  );
}
