import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { expect, onTestFinished, test } from "vitest";
import { hasProcessEnded } from "./process-ended.ts";

test("a process that runs has not ended, one that was collected has", async () => {
  const child = spawn(process.execPath, ["-e", "process.stdin.resume()"]);
  const pid = child.pid as number;
  expect(hasProcessEnded(process.pid)).toBe(false);
  expect(hasProcessEnded(pid)).toBe(false);
  child.stdin.end();
  await once(child, "exit");
  expect(hasProcessEnded(pid)).toBe(true);
});

test.runIf(existsSync("/proc/self/stat"))("one that nobody collects has ended", async () => {
  // The shell becomes a program that never asks after the child which it took over.
  const parent = spawn("sh", ["-c", "true & echo $!; exec sleep 60"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  onTestFinished(() => {
    parent.kill("SIGKILL");
  });
  const [line] = (await once(createInterface({ input: parent.stdout }), "line")) as [string];
  await expect.poll(() => hasProcessEnded(Number(line))).toBe(true);
  expect(() => process.kill(Number(line), 0), "its number is still taken").not.toThrow();
});
