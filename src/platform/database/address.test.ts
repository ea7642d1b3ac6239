import { expect, test } from "vitest";
import { judgeServer, readAddress } from "./address.ts";

test.each([
  "postgres://innes:secret@db.example.scot:5432/commonty",
  "postgresql://innes@db.example.scot/commonty?sslmode=verify-full",
  "postgres:///commonty?host=/run/postgresql",
])("%s is an address", (address) => {
  expect(readAddress(address).connectionString).toBe(address);
});

test.each([
  ["no address", "db.example.scot", "address"],
  ["another kind of server", "mysql://innes:secret@db.example.scot/commonty", "scheme"],
  ["no database", "postgres://innes:secret@db.example.scot/", "database"],
  ["a port that is none", "postgres://innes:secret@db.example.scot:port/commonty", "address"],
])("%s is told apart, and the password is not repeated", (_title, address, wrong) => {
  const trouble = thrownBy(() => readAddress(address));
  expect(trouble).toMatchObject({ reason: "address-unreadable", facts: { wrong } });
  expect(String(trouble)).not.toContain("secret");
});

test("PostgreSQL 15 is new enough, 14 is not", () => {
  const facts = { encoding: "UTF8", sortsNames: true };
  expect(() => judgeServer({ ...facts, version: 150_000 })).not.toThrow();
  expect(() => judgeServer({ ...facts, version: 140_019 })).toThrow("server-too-old: found 14, oldest 15");
});

test("a server that cannot sort names as people do is refused", () => {
  expect(() => judgeServer({ version: 180_004, encoding: "UTF8", sortsNames: false })).toThrow(
    "server-without-icu",
  );
});

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
