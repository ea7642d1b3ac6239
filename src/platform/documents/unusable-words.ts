import { limits } from "./limits.ts";
import type { Unusable } from "./unusable.ts";

/** One line for people: what is the matter with the file, and what to do instead. */
export function sayUnusable({ reason, facts }: Unusable): string {
  switch (reason) {
    case "no-file":
      return "There is no such file, or it may not be read.";
    case "empty":
      return "The file is empty. Check that it was saved, and choose it again.";
    case "too-big":
      return `The file is larger than ${megabytes(limits.uploadBytes)}. Take out pictures, or bring in the plan in parts.`;
    case "too-many-cells":
      return `The tables have more than ${count(facts.limit ?? limits.cells)} cells. Bring in the plan in parts.`;
    case "too-many-columns":
      return `A table has more than ${count(facts.limit ?? limits.columns)} columns. Keep the columns of the plan and save the file again.`;
    case "too-much-text":
      return "The file holds more text than can be read at once. Bring in the plan in parts.";
    case "too-deep":
      return "Tables or other parts of the file stand too deep inside one another. Copy the plan's table into a new document and bring in that.";
    case "pdf":
      return "This is a PDF, and its tables cannot be read safely. Send the Word file it was made from, or copy the table and paste it.";
    case "doc":
      return `This is a ${oldOffice(facts.format)} file of the old kind. Open it, save it as ${newOffice(facts.format)}, and bring in that.`;
    case "rtf":
      return "This is a rich text file (.rtf). Open it in Word, save it as .docx, and bring in that.";
    case "encrypted":
      return "The file is locked with a password. Take the password off, save it, and bring in that.";
    case "format-not-yet":
      return `Files of the kind .${facts.format ?? "ods"} cannot be read yet. Save it as .xlsx, or copy the table and paste it.`;
    case "other-format":
      return `This is a file of the kind ${facts.format ?? "unknown"}. Open it in the program it was made with and save it as .docx, .xlsx or .html.`;
    case "not-a-paper":
      return "This is not a document with text in it. Bring in a .docx, .xlsx, .odt, .txt, .md, .csv, .tsv or .html file, or copy the table and paste it.";
    case "truncated":
      return "The end of the file is missing. It was probably not sent or saved completely: send it again.";
    case "damaged":
      return "The file is damaged and cannot be read. Open it in the program it was made with, save it under a new name, and bring in that.";
    case "doctype":
      return "The file holds a document type declaration, which no document needs and which can do harm. Open it in the program it was made with, save it under a new name, and bring in that.";
    case "duplicate-entry":
      return "The file holds two parts of one name, so what it says depends on who reads it. Open it in the program it was made with, save it under a new name, and bring in that.";
    case "path-escape":
      return "The file holds a part whose name points outside the file. Open it in the program it was made with, save it under a new name, and bring in that.";
    case "too-many-entries":
      return `The file is made of more than ${count(facts.limit ?? limits.zipEntries)} parts, which no plan needs. Copy the plan's table into a new document and bring in that.`;
    case "inflates-too-far":
      return "The file unfolds to far more than a document holds. Copy the plan's table into a new document and bring in that.";
    case "lying-size":
      return "The file is larger inside than it says. Open it in the program it was made with, save it under a new name, and bring in that.";
    case "took-too-long":
      return "Reading the file took too long and was stopped. Copy the plan's table into a new document, or bring in the plan in parts.";
    case "too-much-memory":
      return "Reading the file needed too much memory and was stopped. Copy the plan's table into a new document, or bring in the plan in parts.";
    case "answer-too-big":
      return "The file holds more than can be taken over at once. Bring in the plan in parts.";
    case "reader-failed":
      return "The file could not be read, and the fault is ours. Copy the table and paste it, and tell us about the file.";
    case "busy":
      return "Many papers are being read at the moment. Try again in a minute.";
  }
}

function oldOffice(format: string | undefined): string {
  return format === "xls" ? "Excel" : format === "ppt" ? "PowerPoint" : "Word";
}

function newOffice(format: string | undefined): string {
  return format === "xls" ? ".xlsx" : ".docx";
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}

function count(value: number): string {
  return value.toLocaleString("en-GB");
}
