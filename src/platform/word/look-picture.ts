import { refuseLook } from "./refuse-look.ts";
import type { LookPicture } from "./word-look.ts";

/** A picture by its first bytes: what its part is called is not believed. Drawings of Windows can run code, so they stay out. */
export function lookPicture(bytes: Buffer): LookPicture {
  const head = bytes.subarray(0, 8).toString("latin1");
  const base64 = bytes.toString("base64");
  if (head.startsWith("\x89PNG\r\n\x1a\n")) return { ending: "png", base64 };
  if (head.startsWith("\xff\xd8\xff")) return { ending: "jpeg", base64 };
  if (head.startsWith("GIF8")) return { ending: "gif", base64 };
  return refuseLook("picture-kind");
}
