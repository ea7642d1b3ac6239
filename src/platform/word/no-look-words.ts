import { sayUnusable } from "../documents/index.ts";
import type { LookRefusal } from "./take-word-look.ts";

/** One sentence for people: why a template cannot be taken, and what to do instead. */
export function sayNoLook(refusal: LookRefusal): string {
  if (refusal.kind === "unusable") return refusal.reason === "pdf" ? NO_WORD_FILE : sayUnusable(refusal);
  switch (refusal.reason) {
    case "no-word-file":
      return NO_WORD_FILE;
    case "macros":
      return "This file holds macros, which can do harm on other people's machines. Save it in Word as a “Word Document (.docx)” and choose that";
    case "strict":
      return "This file is saved in another form of Word's format. Save it in Word as a “Word Document (.docx)”, not as “Strict Open XML”, and choose that";
    case "linked-picture":
      return "A picture in its header or footer lies outside the file and would have to be fetched. Put the picture itself in, save the file, and choose it again";
    case "picture-kind":
      return "A picture in its header or footer is no PNG, JPEG or GIF. Save the picture as a PNG, put it in again, and choose the file again";
    case "embedded-object":
      return "Its header or footer holds another file or a control. Take it out, save the file, and choose it again";
    case "fetching-field":
      return "A field in its header or footer fetches something from elsewhere. Take the field out, save the file, and choose it again";
    case "strange-link":
      return "A link in its header or footer leads to something that is no web page and no e-mail address. Take the link out, save the file, and choose it again";
    case "too-much":
      return "Its styles or pictures are larger than a template needs. Make the pictures smaller than 2 MB together, save the file, and choose it again";
    default:
      return refusal satisfies never;
  }
}

const NO_WORD_FILE =
  "We cannot read this file as a Word document. Save it in Word as a “Word Document (.docx)” and choose that";
