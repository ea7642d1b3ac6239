import { expect, test } from "vitest";
import { troubleIn } from "./start-server.ts";

const at = "2026-11-21 23:27:26.126 UTC [6861] ";

test.each([
  'FATAL:  lock file "postmaster.pid" already exists',
  'FATAL:  lock file "/tmp/socket/.s.PGSQL.5432.lock" already exists',
  "FATAL:  pre-existing shared memory block (key 17, ID 3) is still in use",
  'FATAL:  could not create lock file "/tmp/socket/.s.PGSQL.5432.lock": No such file or directory',
  "LOG:  received fast shutdown request",
])("%s is no trouble: another server is, was or will be there", (line) => {
  expect(troubleIn(at + line, "/data")).toBeUndefined();
});

test.each([
  ["disk-full", 'PANIC:  could not write to file "pg_wal/xlogtemp.29": No space left on device'],
  ["cluster-of-other-version", "FATAL:  database files are incompatible with server"],
  ["not-permitted", 'FATAL:  data directory "/data" has wrong ownership'],
  ["not-permitted", 'FATAL:  could not open directory "pg_wal": Permission denied'],
  ["server-does-not-start", "FATAL:  could not map anonymous shared memory: Cannot allocate memory"],
])("%s: %s", (reason, line) => {
  expect(troubleIn(at + line, "/data")).toMatchObject({ reason, facts: { path: "/data" } });
});

test("the server's last words are kept for the log", () => {
  expect(troubleIn(`${at}FATAL:  something new`, "/data")?.message).toContain("something new");
});
