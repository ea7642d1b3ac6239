import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addressOfDemo, hasTray, keepAddress, openTray } from "./open-tray.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tray-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const mail = (subject: string) => ({ to: "ewan@strathbrae.example", subject, text: subject, html: "" });
const stamp = { letterId: "8ced678c-760a-40b1-a874-488c4393f235", at: new Date("2026-11-24T10:00:00Z") };

describe("the tray of a demo", () => {
  it("shows what another process kept beside it, the newest first, with the moment it would have gone", async () => {
    expect(hasTray(folder)).toBe(false);
    const demo = openTray(folder);
    expect(hasTray(folder)).toBe(true);
    expect(demo.tray.mails).toEqual([]);
    const command = openTray(folder);
    await command.carry(mail("First"), stamp);
    await command.carry(mail("Second"), stamp);
    expect(demo.tray.mails.map(({ subject, at }) => [subject, at])).toEqual([
      ["Second", "2026-11-24T10:00:00.000Z"],
      ["First", "2026-11-24T10:00:00.000Z"],
    ]);
  });

  it("keeps the last hundred", async () => {
    const { tray, carry } = openTray(folder);
    for (let count = 1; count <= 103; count += 1) await carry(mail(`Mail ${count}`), stamp);
    expect(tray.mails).toHaveLength(100);
    expect([tray.mails[0]?.subject, tray.mails.at(-1)?.subject]).toEqual(["Mail 103", "Mail 4"]);
  });

  it("is read by the owner of its folder alone, for its links let people in", () => {
    openTray(folder);
    expect(statSync(join(folder, "tray")).mode & 0o077).toBe(0);
  });

  it("knows where the demo answers, for the links of mails that a command writes", () => {
    expect(addressOfDemo(folder)).toBeNull();
    openTray(folder);
    keepAddress(folder, "http://127.0.0.1:3178");
    expect(addressOfDemo(folder)).toBe("http://127.0.0.1:3178");
  });
});
