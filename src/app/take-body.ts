import type { Typed } from "../kernel/invalid.ts";
import type { Door } from "../platform/web/door.ts";
import type { Sent } from "../platform/web/visit.ts";
import { FORM_BYTES, readBody, STRANGER_BYTES, TooLarge, TooManyAtOnce, UPLOAD_BYTES } from "./read-body.ts";
import { skimForm } from "./skim-form.ts";
import type { UploadPlaces } from "./upload-places.ts";

/** Of what is too large no more than this goes past while its words are looked for. */
const MOST_SKIMMED = 4 * UPLOAD_BYTES;

/**
 * Reads what somebody sends to a door who may; what may be large has a place among those of its sender while it comes.
 * @throws TooLarge, TooManyAtOnce (each with the words, which files take down with them no more), NoForm
 */
export async function takeBody(
  request: Request,
  door: Door,
  sender: string,
  places: UploadPlaces,
): Promise<Sent> {
  const limit = bytesFor(door);
  const length = lengthOf(request);
  if (door.accepts === "upload" && length > limit) throw new TooLarge(await skimForm(request, MOST_SKIMMED));
  if (limit <= FORM_BYTES || length <= FORM_BYTES) return readBody(request, limit);
  const place = places.take(sender);
  if (!place) throw new TooManyAtOnce(await skimForm(request, limit));
  try {
    return await readBody(request, limit);
  } finally {
    place.giveBack();
  }
}

/**
 * A few words of what was sent by somebody who may not, or may no more, send it: to be shown to them, and for nothing else.
 * Of what came with a photo, and says how large it is, the words, past the photo.
 */
export async function takeFewWords(request: Request, { accepts }: Door): Promise<Typed> {
  const length = lengthOf(request);
  if (length > STRANGER_BYTES)
    return accepts === "upload" && length <= UPLOAD_BYTES ? skimForm(request, UPLOAD_BYTES) : {};
  return readBody(request, STRANGER_BYTES).then(
    ({ typed }) => typed,
    () => ({}),
  );
}

/** How large somebody says that what they send is; of one who does not say it there is no number. */
export function lengthOf(request: Request): number {
  return Number(request.headers.get("content-length") ?? Number.NaN);
}

/** How much a door takes: of somebody whom we do not know, no more than a few words. */
function bytesFor({ access, accepts }: Door): number {
  if (access === "public") return STRANGER_BYTES;
  return accepts === "upload" ? UPLOAD_BYTES : FORM_BYTES;
}
