import { sayError } from "./say-error.ts";

/** One line a fact, to standard error, as JSON: machines keep it, people can read it. */
export interface Log {
  info(message: string, facts?: Record<string, unknown>): void;
  warn(message: string, facts?: Record<string, unknown>): void;
  fault(message: string, error: unknown, facts?: Record<string, unknown>): void;
}

export function openLog(write: (line: string) => void = (line) => process.stderr.write(`${line}\n`)): Log {
  const say = (level: string, message: string, facts: Record<string, unknown> = {}) =>
    write(JSON.stringify({ at: new Date().toISOString(), level, message, ...facts }));
  return {
    info: (message, facts) => say("info", message, facts),
    warn: (message, facts) => say("warn", message, facts),
    fault: (message, error, facts) =>
      say("fault", message, {
        ...facts,
        error: sayError(error),
      }),
  };
}

export const silentLog: Log = { info: () => {}, warn: () => {}, fault: () => {} };
