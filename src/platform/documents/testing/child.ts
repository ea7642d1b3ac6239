import { readFileSync } from "node:fs";
import { done, type Result } from "../../../kernel/result.ts";
import { answerFromChild, readPaper, type Unusable } from "../index.ts";

/** What the child of the tests is to do with its file. */
export interface TestOrder {
  readonly act:
    | "read"
    | "loop"
    | "heap"
    | "buffers"
    | "throw"
    | "exit"
    | "abort"
    | "peek"
    | "silence"
    | "nonsense";
  /** The name of the paper, or the file to peek at. */
  readonly name?: string;
}

/** An entry as a room would have its own; and one that does each thing a broken or hostile reader can do. */
await answerFromChild(async (file, { act, name }: TestOrder): Promise<Result<unknown, Unusable>> => {
  switch (act) {
    case "read":
      return readPaper(file, name);
    case "loop":
      for (;;);
    case "heap": {
      const held: string[][] = [];
      for (;;) held.push(new Array(10_000).fill("x"));
    }
    case "buffers": {
      const held: Buffer[] = [];
      for (;;) held.push(Buffer.alloc(50_000_000, 1));
    }
    case "throw":
      throw new Error("the reader has a fault");
    case "exit":
      return process.exit(7);
    case "abort":
      return process.abort();
    case "peek":
      return done(readFileSync(name ?? "").length);
    case "silence":
      return process.exit(0);
    case "nonsense":
      return "no result" as unknown as Result<unknown, Unusable>;
  }
});
