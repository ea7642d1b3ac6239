import { expect, test } from "vitest";
import { serverSettings } from "./settings.ts";

const ordinary = { socketFolder: "/data/socket", major: 18, unsafeFast: false };

test("only tests may do without writing through to the disk", () => {
  expect(serverSettings(ordinary)).not.toContain("fsync=off");
  expect(serverSettings({ ...ordinary, unsafeFast: true })).toContain("fsync=off");
});

test("there is no port to listen on", () => {
  expect(serverSettings(ordinary)).toContain("listen_addresses=");
});

test("a comma or a space in the socket's folder does not make two folders of it", () => {
  const socketFolder = "/data of Strathbrae, 2026/socket ";
  expect(serverSettings({ ...ordinary, socketFolder })).toContain(
    `unix_socket_directories="${socketFolder}"`,
  );
});

test("PostgreSQL 15 is given no setting that it does not know", () => {
  const names = serverSettings({ ...ordinary, major: 15 }).map((setting) => setting.split("=")[0]);
  expect(names).not.toContain("io_method");
});
