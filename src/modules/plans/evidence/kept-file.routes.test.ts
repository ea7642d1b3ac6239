import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { readFileBytes } from "../../../platform/files/file.store.ts";
import { ascii } from "../../../platform/pictures/bytes.ts";
import { PLACE, photoWithPlace } from "../../../platform/pictures/testing/photos.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { listPeople } from "../../people/index.ts";
import { getActionDesk } from "../actions/action-desk.store.ts";
import { planPaths } from "../paths.ts";
import { linkPaths } from "../personal-links/link-paths.ts";
import { givenLink } from "../testing/given-link.ts";
import { tickKeptFiles } from "./tick-kept-files.ts";

/** Led by the Third Sector Interface, for which Ewan Laird answers. */
const STRATEGY = 8;
const SERVICES = 14;

const photo = (name = "IMG_0231.jpg") => new File([photoWithPlace("jpeg")], name, { type: "image/jpeg" });

const files = (test: TestApp, number = STRATEGY) =>
  test.as("Morag Innes", async (scope) =>
    (await getActionDesk(scope, number)).evidence.filter(({ kind }) => kind === "file"),
  );

const rows = (test: TestApp) =>
  test.as("Morag Innes", async ({ database }) => {
    const { rows } = await database.execute(
      `select (select count(*)::int from files.kept_upload) as waiting, (select count(*)::int from files.file) as files,
        (select count(distinct file_id)::int from files.chunk) as held`,
    );
    return rows[0] as { waiting: number; files: number; held: number };
  });

const keptIn = (html: string) => /name="kept-file" value="([^"]*)"/.exec(html)?.[1] ?? "";

const later = (test: TestApp, hours: number, work: (scope: Scope) => Promise<unknown>) =>
  test.as("Morag Innes", (scope) => work({ ...scope, at: new Date(scope.at.getTime() + hours * 3_600_000) }));

/** The ways in by which a file comes with a form that can be refused: how it is refused, and sent again. */
const WAYS = {
  "by the link in a mail": async (test: TestApp) => {
    const secretOf = (actions: readonly number[]) =>
      test.as("Morag Innes", async (scope) => {
        const person = (await listPeople(scope)).find(({ name }) => name === "Ewan Laird");
        return (await givenLink(scope, { personId: person?.id ?? "", actions })).secret;
      });
    const way = (secret: string) => {
      const page = linkPaths.action("strathbrae", secret, STRATEGY);
      const send = async (words: Record<string, string | File>) => {
        const html = await (await test.get(page)).text();
        const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";
        return test.post(linkPaths.updates("strathbrae", secret, STRATEGY), {
          ...{ version: hidden("version"), once: hidden("once"), next: "", audience: "public" },
          ...words,
        });
      };
      return {
        wrong: (more: Record<string, string | File>) => send({ status: "blocked", done: "", ...more }),
        right: (more: Record<string, string | File>) =>
          send({ status: "in-progress", done: "A draft is written.", ...more }),
      };
    };
    return { own: way(await secretOf([STRATEGY])), other: way(await secretOf([STRATEGY, SERVICES])) };
  },
  "at the desk": (test: TestApp) => {
    const way = (who: string) => {
      const send = (words: Record<string, string | File>) =>
        test.post(planPaths.evidence("strathbrae", STRATEGY), { audience: "public", ...words }, who);
      return {
        wrong: (more: Record<string, string | File>) => send({ url: "no address", ...more }),
        right: (more: Record<string, string | File>) => send({ url: "", ...more }),
      };
    };
    return Promise.resolve({ own: way("Ewan Laird"), other: way("Morag Innes") });
  },
} as const;

describe.each(Object.entries(WAYS))("a file that came with a form which was refused, %s", (name, open) => {
  it("waits for the form to be sent again, without where it was taken, and then not any more", () =>
    withApp(async (test) => {
      const { own } = await open(test);
      const before = await rows(test);
      const refused = await own.wrong({ file: photo() });
      const html = await refused.text();
      expect(refused.status).toBe(422);
      expect(html).toMatch(/Kept: <strong>IMG_0231\.jpg<\/strong> \(\d+ bytes\)/);
      expect((await rows(test)).waiting).toBe(1);
      // Refused once more, it waits still.
      const again = await own.wrong({ "kept-file": keptIn(html) });
      expect(keptIn(await again.text())).toBe(keptIn(html));
      expect((await own.right({ "kept-file": keptIn(html) })).status).toBe(303);
      const [shown, ...more] = await files(test);
      expect([shown?.title, more]).toEqual(["IMG_0231.jpg", []]);
      const bytes = await test.as("Morag Innes", (scope) => readFileBytes(scope, shown?.fileId ?? ""));
      expect([bytes.length > 60, bytes.includes(PLACE)]).toEqual([true, false]);
      expect(await rows(test)).toEqual({ waiting: 0, files: before.files + 1, held: before.held + 1 });
    }));

  it("is no program: that is refused, and does not wait", () =>
    withApp(async (test) => {
      const { own } = await open(test);
      const before = await rows(test);
      const refused = await own.right({ file: new File(["MZ and so on"], "minutes.pdf.exe") });
      const html = await refused.text();
      expect([refused.status, html.includes("This file is a program"), keptIn(html)]).toEqual([
        422,
        true,
        "",
      ]);
      expect([await rows(test), await files(test)]).toEqual([before, []]);
    }));

  it("is sent on by nobody else, who names it or not", () =>
    withApp(async (test) => {
      const { own, other } = await open(test);
      const id = keptIn(await (await own.wrong({ file: photo() })).text());
      expect(id).not.toBe("");
      const taken = await other.right({ "kept-file": id });
      const html = await taken.text();
      expect([taken.status, html.includes("is not kept any more"), html.includes("IMG_0231")]).toEqual([
        422,
        true,
        false,
      ]);
      const seen = await (await other.wrong({ "kept-file": id })).text();
      expect([keptIn(seen), seen.includes("IMG_0231")]).toEqual(["", false]);
      expect(await files(test)).toEqual([]);
      expect((await own.right({ "kept-file": id })).status).toBe(303);
      expect(await files(test)).toHaveLength(1);
    }));

  it("is left out, or gives way to another, when its sender says so", () =>
    withApp(async (test) => {
      const { own } = await open(test);
      const first = keptIn(await (await own.wrong({ file: photo() })).text());
      const left = await own.wrong({ "kept-file": first, "leave-out": "yes" });
      expect(keptIn(await left.text())).toBe("");
      expect((await rows(test)).waiting).toBe(0);
      const second = keptIn(await (await own.wrong({ file: photo("before.jpg") })).text());
      const chosen = await (await own.wrong({ "kept-file": second, file: photo("after.jpg") })).text();
      expect(chosen).toContain("after.jpg");
      expect((await rows(test)).waiting).toBe(1);
      expect((await own.right({ "kept-file": keptIn(chosen), file: photo("last.jpg") })).status).toBe(303);
      expect((await files(test)).map(({ title }) => title)).toEqual(["last.jpg"]);
      expect((await rows(test)).waiting).toBe(0);
    }));

  it("is not kept where it would not be taken: a photo that its place cannot be taken out of, and nothing at all", () =>
    withApp(async (test) => {
      const { own } = await open(test);
      const before = await rows(test);
      const heic = new File([ascii("\0\0\0\x18ftypheic\0\0\0\0mif1heic")], "IMG_1.HEIC");
      for (const file of [heic, new File([], "empty.txt")]) {
        expect(keptIn(await (await own.wrong({ file })).text())).toBe("");
        const refused = await own.right({ file });
        expect([file.name, refused.status, keptIn(await refused.text())]).toEqual([file.name, 422, ""]);
      }
      expect(await rows(test)).toEqual(before);
    }));

  it("is one of a few, and goes with the clock", () =>
    withApp(async (test) => {
      const { own } = await open(test);
      const before = await rows(test);
      const ids: string[] = [];
      for (const count of [1, 2, 3, 4, 5])
        ids.push(keptIn(await (await own.wrong({ file: photo(`${count}.jpg`) })).text()));
      expect(await rows(test)).toEqual({ waiting: 3, files: before.files + 3, held: before.held + 3 });
      expect(keptIn(await (await own.wrong({ "kept-file": ids.at(-1) ?? "" })).text())).toBe(ids.at(-1));
      await later(test, 11, async (scope) => expect(await tickKeptFiles(scope)).toEqual([]));
      await later(test, 12, async (scope) => {
        expect(await tickKeptFiles(scope)).toEqual(["dropped 3 files that waited for a form"]);
        expect(await tickKeptFiles(scope)).toEqual([]);
      });
      expect(await rows(test)).toEqual(before);
      const gone = await own.right({ "kept-file": ids.at(-1) ?? "" });
      expect([name, gone.status, (await gone.text()).includes("Choose it again")]).toEqual([name, 422, true]);
    }));
});

it("evidence that is sent twice by the same form is one piece, also when its file had waited for it", () =>
  withApp(async (test) => {
    const at = planPaths.evidence("strathbrae", STRATEGY);
    const send = (words: Record<string, string | File>) => test.post(at, words, "Ewan Laird");
    const key = crypto.randomUUID();
    const id = keptIn(await (await send({ url: "no address", file: photo(), key })).text());
    for (const _ of ["once", "again"])
      expect((await send({ "kept-file": id, key, title: "The market stall" })).status).toBe(303);
    expect(await files(test)).toHaveLength(1);
    // The page from before, gone back to with another file in it.
    expect((await send({ file: photo("other.jpg"), key })).status).toBe(303);
    expect(await files(test)).toHaveLength(2);
  }));
