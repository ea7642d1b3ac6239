/** What a command answers: its exit code, what goes to standard output, and one line for standard error. */
export interface Answered {
  readonly code: number;
  readonly out?: string;
  readonly complaint?: string;
}

/** The words of the command cannot be taken. */
export class UsageTrouble extends Error {
  override readonly name = "UsageTrouble";
}
