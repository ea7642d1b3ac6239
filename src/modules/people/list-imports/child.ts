import { done, type Result } from "../../../kernel/result.ts";
import { answerFromChild, readPaper, type Unusable } from "../../../platform/documents/index.ts";
import { type ListPaper, listsIn } from "./list-paper.ts";

/** The entry of the bounded process in which one uploaded list is read. */
await answerFromChild(async (file, { name }: { name?: string }): Promise<Result<ListPaper, Unusable>> => {
  const read = await readPaper(file, name);
  return read.ok ? done(listsIn(read.value)) : read;
});
