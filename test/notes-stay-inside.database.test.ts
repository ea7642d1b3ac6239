import { expect, it } from "vitest";
import { doorsOf } from "../src/app/front-door.tsx";
import { rooms } from "../src/app/rooms.ts";
import { openZip, readEntry } from "../src/platform/documents/zip/open-zip.ts";
import { addressOfDoor } from "./harness/address-of-door.ts";
import { type TestApp, withApp } from "./harness/app.ts";
import { planInNumbers } from "./harness/plan-in-numbers.ts";

const ACTION = 8;
/** Words that stand nowhere else. */
const PLANTED = "Quernstone and thistledown";
const MORAG = "Morag Innes";

/** What an answer says, packed or not: of a workbook and a Word file, all their parts. A PDF's words are drawn, not written. */
async function wordsOf(answer: Response): Promise<string> {
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (bytes.subarray(0, 2).toString() !== "PK") return bytes.toString("utf8");
  const zip = await openZip(bytes);
  const parts: string[] = [];
  for (const entry of zip.names) parts.push((await readEntry(zip, entry)).toString("utf8"));
  return parts.join("\n");
}

async function plant({ post }: TestApp): Promise<void> {
  const sent = await post(`/strathbrae/desk/actions/${ACTION}/notes`, { text: PLANTED }, MORAG);
  expect(sent.status).toBe(303);
}

it(
  "a note between people is on the page of its action at the desk, and behind no other door",
  () =>
    withApp(async (test) => {
      await plant(test);
      const numbers = await planInNumbers(test);
      const seen: string[] = [];
      let looked = 0;
      for (const door of doorsOf({ rooms }).filter(
        ({ method, path }) => method === "GET" && !path.endsWith(".pdf"),
      )) {
        const path = addressOfDoor(door, "strathbrae", numbers);
        const who = door.access === "public" || door.access === "byLink" ? undefined : MORAG;
        const words = await wordsOf(await test.get(path, who));
        looked += 1;
        if (words.includes(PLANTED)) seen.push(door.path);
      }
      expect(looked).toBeGreaterThan(150);
      expect(seen).toEqual(["/:partnership/desk/actions/:action"]);
      const search = await test.get("/strathbrae/search?q=thistledown");
      expect(search.status).toBe(200);
      expect(await search.text()).not.toContain(PLANTED);
    }),
  300_000,
);
