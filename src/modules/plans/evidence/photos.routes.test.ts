import { describe, expect, it } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { keepFile, readFileBytes } from "../../../platform/files/file.store.ts";
import { ascii } from "../../../platform/pictures/bytes.ts";
import { MAKER, PLACE, photoWithPlace } from "../../../platform/pictures/testing/photos.ts";
import { getActionDesk } from "../actions/action-desk.store.ts";
import { planPaths } from "../paths.ts";

const STRATEGY = 8;

const kept = (test: TestApp) =>
  test.as("Morag Innes", async (scope) => {
    const shown = (await getActionDesk(scope, STRATEGY)).evidence.find(({ kind }) => kind === "file");
    return shown?.fileId ? readFileBytes(scope, shown.fileId) : null;
  });

const add = (test: TestApp, file: File) =>
  test.post(planPaths.evidence("strathbrae", STRATEGY), { file, audience: "public" }, "Ewan Laird");

describe("a photo that shows what was done", () => {
  it.each(["jpeg", "png", "webp"] as const)("loses on the way in where it was taken: %s", (kind) =>
    withApp(async (test) => {
      // Whatever its name and its sender say it is.
      const answer = await add(test, new File([photoWithPlace(kind)], "notes.txt", { type: "text/plain" }));
      expect(answer.status).toBe(303);
      const file = await kept(test);
      expect(file?.length).toBeGreaterThan(60);
      expect([file?.includes(PLACE), file?.includes(MAKER)]).toEqual([false, false]);
    }),
  );

  it("is refused with what to do instead where that cannot be taken out of it", () =>
    withApp(async (test) => {
      const answer = await add(test, new File([ascii("\0\0\0\x18ftypheic\0\0\0\0mif1heic")], "IMG_1.HEIC"));
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain("Choose the same photo as JPEG");
      expect(await kept(test)).toBeNull();
    }));

  it("is not kept uncleaned by whichever way it comes", () =>
    withApp(({ as }) =>
      as("Morag Innes", async (scope) => {
        const id = await keepFile(scope, { name: "a.docx", mediaType: "x/y", bytes: photoWithPlace("jpeg") });
        expect((await readFileBytes(scope, id)).includes(PLACE)).toBe(false);
        const heic = { name: "a.docx", mediaType: "x/y", bytes: ascii("\0\0\0\x18ftypheic\0\0\0\0mif1heic") };
        await expect(keepFile(scope, heic)).rejects.toThrow("not kept");
      }),
    ));
});
