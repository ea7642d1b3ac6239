import { describe, expect, test } from "vitest";
import { withApp } from "../../../../test/harness/app.ts";
import { openWord, shown } from "../../../../test/harness/word-xml.ts";
import { templateOf } from "../../../platform/word/testing/word-template.ts";

const PATH = "/strathbrae/desk/set-up/word-template";
const WHO = "Fiona Geddes";

const file = (bytes: Uint8Array, name = "Our letters.dotx") => new File([new Uint8Array(bytes)], name);

describe("a partnership's Word template", () => {
  test("gives its look to every Word file, at the desk and in public, until it is taken away", () =>
    withApp(async ({ get, post }) => {
      expect(await (await get(PATH, WHO)).text()).toContain("No template is in use");
      const answer = await post(PATH, { version: "1", template: file(templateOf()) }, WHO);
      expect(answer.headers.get("location")).toBe(`${PATH}?said=set`);
      expect(await (await get(PATH, WHO)).text()).toContain("Our letters.dotx");
      for (const [path, who] of [
        ["/strathbrae/desk/plans/1/plan.docx", "Morag Innes"],
        ["/strathbrae/plans/1/plan.docx", undefined],
      ] as const) {
        const word = await openWord(new Uint8Array(await (await get(path, who)).arrayBuffer()));
        expect(shown(await word.part("word/look-header1.xml"))).toContain("Strathbrae together");
        expect(shown(await word.part("word/document.xml"))).toContain("How we will work better together");
      }
      const removal = await post(`${PATH}/removal`, { version: "2" }, WHO);
      expect(removal.headers.get("location")).toBe(`${PATH}?said=removed`);
      const plain = await get("/strathbrae/plans/1/plan.docx");
      expect((await openWord(new Uint8Array(await plain.arrayBuffer()))).names).not.toContain(
        "word/look-header1.xml",
      );
    }));

  test("is refused with what to do instead, and nothing is changed", () =>
    withApp(async ({ get, post }) => {
      const macros = templateOf({ more: [{ name: "word/vbaProject.bin", content: "x" }] });
      for (const [template, said] of [
        [file(macros, "ours.docx"), "holds macros"],
        [file(new TextEncoder().encode("%PDF-1.7"), "ours.pdf"), "cannot read this file as a Word document"],
      ] as const) {
        const answer = await post(PATH, { version: "1", template }, WHO);
        expect(answer.status).toBe(422);
        const html = await answer.text();
        expect(html).toContain(said);
        expect(html).toContain('href="#template"');
      }
      const none = await post(PATH, { version: "1" }, WHO);
      expect([none.status, await none.text()]).toEqual([422, expect.stringContaining("Choose a Word file")]);
      expect(await (await get(PATH, WHO)).text()).toContain("No template is in use");
    }));

  test("is not set over what somebody else has changed meanwhile", () =>
    withApp(async ({ post }) => {
      const template = file(templateOf());
      await post(PATH, { version: "1", template }, WHO);
      const late = await post(PATH, { version: "1", template }, WHO);
      expect([late.status, await late.text()]).toEqual([409, expect.stringContaining("Somebody changed")]);
      expect((await post(`${PATH}/removal`, { version: "1" }, WHO)).status).toBe(409);
    }));

  test("can begin with our own, which can be brought as it is", () =>
    withApp(async ({ get, post }) => {
      const starter = await get(`${PATH}/starter.docx`, WHO);
      expect(starter.headers.get("content-disposition")).toContain("Word template.docx");
      const template = file(new Uint8Array(await starter.arrayBuffer()), "starter.docx");
      expect((await post(PATH, { version: "1", template }, WHO)).status).toBe(303);
    }));

  test("is nobody else's to change", () =>
    withApp(async ({ get, post }) => {
      expect((await get(PATH, "Morag Innes")).status).toBe(403);
      const answer = await post(PATH, { version: "1", template: file(templateOf()) }, "Morag Innes");
      expect(answer.status).toBe(403);
    }));
});
