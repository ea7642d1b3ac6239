/** Why there is no PDF: a symbol. `sayNoPdf` has the sentence, which ends with the way out. */
export interface NoPdf {
  readonly reason: NoPdfReason;
}

export type NoPdfReason =
  | "no-typesetter"
  | "not-accessible"
  | "took-too-long"
  | "too-much-memory"
  | "too-big"
  | "busy"
  | "failed";

/** One sentence for people: why there is no PDF, and what to do instead. */
export function sayNoPdf({ reason }: NoPdf): string {
  switch (reason) {
    case "no-typesetter":
      return "PDF cannot be made on this machine: the program that sets the pages is not there for it. Take the Word file instead; any word processor can save it as PDF.";
    case "not-accessible":
      return "The PDF would not have been readable for everybody, so it was not made. The fault is ours, and it is in our log. Take the Word file instead.";
    case "took-too-long":
      return "Setting the pages took too long and was stopped. Take the Word file instead.";
    case "too-much-memory":
      return "Setting the pages needed too much memory and was stopped. Take the Word file instead.";
    case "too-big":
      return "The PDF would have been larger than we can send. Take the Word file instead.";
    case "busy":
      return "Many files are being made or read at the moment. Try again in a minute, or take the Word file.";
    case "failed":
      return "The PDF could not be made, and the fault is ours. It is in our log. Take the Word file instead.";
    default:
      return reason satisfies never;
  }
}
