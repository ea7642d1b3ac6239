import type { PictureRefusal } from "./clean-picture.ts";

/** Why a picture is not taken, with what to do instead. */
export function sayPictureRefusal(refusal: PictureRefusal): string {
  if (refusal.reason === "picture-broken")
    return "We cannot read this picture. Open it, save it anew as JPEG or PNG, and choose that file";
  if (refusal.kind === "new-jpeg")
    return "We cannot take out of a picture of this kind (JPEG XL or JPEG 2000) where it was taken. Save it as JPEG or PNG, and choose that file";
  return refusal.kind === "heic"
    ? "We cannot take out of a photo of this kind (HEIC or AVIF) where it was taken. Choose the same photo as JPEG: on an iPhone under Settings, Camera, Formats, “Most Compatible”, or send it to yourself by mail and keep it from there"
    : "We cannot take out of a picture of this kind (TIFF or raw) where it was taken. Save it as JPEG or PNG, and choose that file";
}
