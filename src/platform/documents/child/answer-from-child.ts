import { writeSync } from "node:fs";
import type { Result } from "../../../kernel/result.ts";
import { limits } from "../limits.ts";
import type { Unusable } from "../unusable.ts";
import { ANSWER_TOO_BIG } from "./child-end.ts";
import { ANSWER_PIPE } from "./start-child.ts";

/**
 * The child's side of `readInChild`, called once by the entry file: takes the order, reads, answers and ends. What the
 * reader throws ends the process with its words on the error output, which the parent turns into a reason.
 */
export async function answerFromChild<Value, Options>(
  read: (file: string, options: Options) => Promise<Result<Value, Unusable>>,
): Promise<never> {
  try {
    const { file, options } = JSON.parse(await readOrder()) as { file: string; options: Options };
    const answer = JSON.stringify(await read(file, options));
    // Before it is copied into bytes, of which there are at least as many.
    if (answer.length > limits.child.answerBytes) process.exit(ANSWER_TOO_BIG);
    send(Buffer.from(answer));
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`, () => process.exit(1));
    return new Promise(() => {});
  }
}

async function readOrder(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function send(answer: Buffer): void {
  for (let from = 0; from < answer.length; ) from += writeSync(ANSWER_PIPE, answer, from);
}
