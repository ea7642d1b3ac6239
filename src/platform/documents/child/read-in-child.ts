import type { ChildProcess } from "node:child_process";
import { realpath } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { type Result, refused } from "../../../kernel/result.ts";
import { limits } from "../limits.ts";
import { type Unusable, unusable } from "../unusable.ts";
import { type ChildEnd, readEnd } from "./child-end.ts";
import { createQueue } from "./queue.ts";
import { ANSWER_PIPE, type ChildBounds, type ChildRights, startChild } from "./start-child.ts";

const queue = createQueue(availableParallelism(), limits.child.waiting);
const alive = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of alive) child.kill("SIGKILL");
});

/**
 * Lets a child process of its own read one file, within limits of time and memory that hold whatever the file is, and
 * gives what it answers. `entry` is the absolute path of a file that calls `answerFromChild`; `options` go to it as
 * they are (as JSON); `bounds` may be narrower than usual, `rights` wider. One child for each core runs at a time, the rest wait. A child that fails in any way is a
 * refusal with a reason; this never throws and leaves no process behind.
 */
export async function readInChild<Value>(
  entry: string,
  file: string,
  options: Readonly<Record<string, unknown>> = {},
  bounds: Partial<ChildBounds> = {},
  rights: ChildRights = {},
): Promise<Result<Value, Unusable>> {
  const path = await realpath(file).catch(() => null);
  if (path === null) return refused(unusable("no-file"));
  const work = queue.run(() => runChild(entry, path, options, { ...limits.child, ...bounds }, rights));
  return work === null ? refused(unusable("busy")) : readEnd<Value>(await work);
}

function runChild(
  entry: string,
  file: string,
  options: Readonly<Record<string, unknown>>,
  bounds: ChildBounds,
  rights: ChildRights,
): Promise<ChildEnd> {
  return new Promise((resolve) => {
    const started = performance.now();
    const answer: Buffer[] = [];
    let answerBytes = 0;
    let complaint = "";
    let ended: ChildEnd["ended"] = null;
    const nothing = { code: null, signal: null, ended, milliseconds: 0, bounds, answer: "" };
    const child = tryStart(entry, file, bounds, rights);
    if (child instanceof Error) return resolve({ ...nothing, complaint: child.message });
    alive.add(child);
    const end = (why: NonNullable<ChildEnd["ended"]>) => {
      ended ??= why;
      child.kill("SIGKILL");
    };
    const deadline = setTimeout(() => end("took-too-long"), bounds.milliseconds);
    const finish = (code: number | null, signal: string | null) => {
      clearTimeout(deadline);
      alive.delete(child);
      const milliseconds = performance.now() - started;
      resolve({
        code,
        signal,
        ended,
        milliseconds,
        bounds,
        answer: Buffer.concat(answer).toString(),
        complaint,
      });
    };
    child.on("error", (error) => {
      complaint += error.message;
      finish(null, null);
    });
    // "close" comes after "exit", when all that the child wrote has arrived.
    child.on("close", finish);
    child.stdio[ANSWER_PIPE]?.on("data", (chunk: Buffer) => {
      answerBytes += chunk.length;
      if (answerBytes > bounds.answerBytes) end("answer-too-big");
      else answer.push(chunk);
    });
    child.stderr?.on("data", (chunk: Buffer) => {
      complaint = (complaint + chunk.toString()).slice(-16_384);
    });
    // A child that ends before it has read its order closes the pipe on us; its end tells why.
    child.stdin?.on("error", () => {});
    child.stdin?.end(JSON.stringify({ file, options }));
  });
}

/** The system may refuse a process at once (too many of them, too little memory) or report it later as an event. */
function tryStart(
  entry: string,
  file: string,
  bounds: ChildBounds,
  rights: ChildRights,
): ChildProcess | Error {
  try {
    return startChild(entry, file, bounds, rights);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
