import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { makeClone } from "../../../../test/harness/clone.ts";
import { embeddedFolder, openHere, usedFolder } from "../../../../test/harness/embedded-folder.ts";
import { openElsewhere } from "../../../../test/harness/open-elsewhere.ts";

// Servers are made and copied here; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000 });

const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;

test("data of another major version are left alone, and both versions are named", async () => {
  const folder = await usedFolder(join(embeddedFolder(), "data"));
  const first = await openHere(folder);
  await first.stop();
  writeFileSync(join(first.place, "cluster/files/PG_VERSION"), "14\n");
  await expect(openHere(folder)).rejects.toMatchObject({
    reason: "cluster-of-other-version",
    facts: { found: 14, here: expect.any(Number) },
  });
});

test("data without their passwords are said to be incomplete, not made anew", async () => {
  const folder = await usedFolder(join(embeddedFolder(), "data"));
  const first = await openHere(folder);
  await first.stop();
  rmSync(join(first.place, "cluster/passwords.json"));
  await expect(openHere(folder)).rejects.toMatchObject({ reason: "cluster-incomplete" });
});

test("data that the server could reach once and no longer can are not hidden behind new ones", async () => {
  const home = embeddedFolder();
  const folder = join(home, "clone", "data");
  const first = await openHere(folder);
  await first.stop();
  chmodSync(join(home, "clone"), 0o700);
  // Root's server is another account, which is shut out now; anybody's own server is not.
  const again = openHere(folder);
  if (isRoot) {
    const facts = expect.objectContaining({ closed: join(home, "clone") });
    await expect(again).rejects.toMatchObject({ reason: "not-permitted", facts });
  } else {
    expect((await again).place).toBe(first.place);
  }
});

test("a place that is not ours to write is said to be that", async () => {
  const home = embeddedFolder();
  const { script } = await makeClone(join(home, "clone"));
  mkdirSync(join(home, "closed"), { mode: 0o555 });
  const account = isRoot ? { script, uid: NOBODY } : { script };
  await expect(openElsewhere(join(home, "closed", "data"), account)).rejects.toMatchObject({
    reason: "not-permitted",
    facts: { path: join(home, "closed", "data"), code: "EACCES" },
  });
});

test("where a file stands in the folder's place, the fault is Node's own and nothing was made", async () => {
  const folder = join(embeddedFolder(), "data");
  writeFileSync(folder, "");
  await expect(openHere(folder)).rejects.toMatchObject({ code: "EEXIST" });
});
