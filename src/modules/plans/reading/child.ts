import { done, type Result } from "../../../kernel/result.ts";
import { answerFromChild, readPaper, type Unusable } from "../../../platform/documents/index.ts";
import { type PaperFacts, paperFacts } from "./paper-facts.ts";
import { type PlanReading, type ReadingOptions, readPlanIn } from "./plan-reading.ts";

/** What the process that read a paper says of it. */
export interface ReadPaper {
  readonly paper: PaperFacts;
  readonly reading: PlanReading;
}

/** The name the file was uploaded under, and how it is to be read. */
export interface ReadOrder extends ReadingOptions {
  readonly name?: string;
  /** Read the hidden sheets, rows and columns of a workbook, too. */
  readonly withHidden?: boolean;
}

/** The entry of the bounded process in which one uploaded paper is read. */
await answerFromChild(
  async (file, { name, withHidden, ...options }: ReadOrder): Promise<Result<ReadPaper, Unusable>> => {
    const read = await readPaper(file, name, withHidden ? { withHidden } : {});
    return read.ok ? done({ paper: paperFacts(read.value), reading: readPlanIn(read.value, options) }) : read;
  },
);
