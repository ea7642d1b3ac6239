import { describe, expect, test } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { PICTURES } from "../../../platform/pictures/testing/photos.ts";
import { getPartnership } from "../partnership.store.ts";
import { changeSettings } from "./change-settings.ts";

const PATH = "/strathbrae/desk/set-up/partnership";
const sent = {
  name: "Strathbrae",
  kind: "Community Planning Partnership",
  accent: "#1f4f46",
  yearStart: "4",
  introduction: "We plan together.",
  accessibilityContact: "access@strathbrae.example",
  "word-locality-plan": "Plan for Place",
  version: "1",
};

const picture = (text: string, name = "logo.png") =>
  new File([Uint8Array.from(text, (letter) => letter.charCodeAt(0))], name, { type: "text/html" });
const png = new File([PICTURES.png], "logo.png", { type: "text/html" });

describe("what a partnership says of itself", () => {
  test("is changed by its administrator, and every page follows", () =>
    withApp(async ({ get, post }) => {
      const answer = await post(PATH, sent, "Fiona Geddes");
      expect(answer.headers.get("location")).toBe(`${PATH}?said=changed`);
      const form = await (await get(`${PATH}?said=changed`, "Fiona Geddes")).text();
      expect(form).toContain("The changes are saved.");
      expect(form).toContain('value="Plan for Place"');
      expect(await (await get("/strathbrae/look.css")).text()).toContain("#1f4f46");
    }));

  test("is refused with a colour that white words cannot be read on, and keeps what was typed", () =>
    withApp(async ({ post }) => {
      const answer = await post(
        PATH,
        { ...sent, accent: "#ffcc00", accessibilityContact: "nobody" },
        "Fiona Geddes",
      );
      expect(answer.status).toBe(422);
      const html = await answer.text();
      expect(html).toContain("White words on #ffcc00 are hard to read: their contrast is 1.5 to 1");
      expect(html).toContain('value="#ffcc00"');
      expect(html).toContain("Write a whole e-mail address");
      expect(html).toContain("We plan together.");
    }));

  test("shows both texts where somebody else was quicker", () =>
    withApp(async ({ as, post }) => {
      await as("Fiona Geddes", async (scope) => {
        const { id, slug, version, createdAt, logoFileId, wordTemplateFileId, ...settings } =
          await getPartnership(scope);
        await changeSettings(scope, 1, { ...settings, introduction: "The people of five areas plan here." });
      });
      const answer = await post(PATH, sent, "Fiona Geddes");
      expect(answer.status).toBe(409);
      const html = await answer.text();
      expect(html).toContain("The people of five areas plan here.");
      expect(html).toContain("We plan together.");
      expect(html).toContain("today at 10.00 am");
    }));

  test("is nobody else's to change", () =>
    withApp(async ({ get, post }) => {
      expect((await get(PATH, "Morag Innes")).status).toBe(403);
      expect((await post(PATH, sent, "Morag Innes")).status).toBe(403);
      expect((await post(`${PATH}/logo`, { version: "1", logo: png }, "Morag Innes")).status).toBe(403);
    }));
});

describe("the logo", () => {
  const logoNow = ({ get }: TestApp) => get("/strathbrae/logo");

  test("is shown to everybody as the picture it is, whatever its sender called it, and may be kept", () =>
    withApp(async (app) => {
      expect((await logoNow(app)).status).toBe(404);
      const answer = await app.post(`${PATH}/logo`, { version: "1", logo: png }, "Fiona Geddes");
      expect(answer.headers.get("location")).toBe(`${PATH}?said=logo-set`);
      const logo = await logoNow(app);
      expect(logo.status).toBe(200);
      expect(logo.headers.get("content-type")).toBe("image/png");
      expect(logo.headers.get("x-content-type-options")).toBe("nosniff");
      expect(logo.headers.get("cache-control")).toContain("public");
      expect(new Uint8Array(await logo.arrayBuffer())).toEqual(new Uint8Array(await png.arrayBuffer()));
      expect((await app.get("/inverlairn/logo")).status).toBe(404);
      expect(await (await app.get("/strathbrae")).text()).toContain(
        '<img src="/strathbrae/logo?v=2" alt=""/>',
      );
    }));

  test("is refused where it can carry script, is no picture, or is none at all", () =>
    withApp(async ({ post }) => {
      const refuse = async (logo: File) => {
        const answer = await post(`${PATH}/logo`, { version: "1", logo }, "Fiona Geddes");
        expect(answer.status).toBe(422);
        return answer.text();
      };
      expect(await refuse(picture("<svg onload='alert(1)'></svg>"))).toContain("An SVG can carry script");
      expect(await refuse(picture("%PDF-1.7"))).toContain("We cannot read this file as a picture");
      expect(await refuse(picture("", ""))).toContain("Choose a picture");
    }));

  test("is taken away again", () =>
    withApp(async (app) => {
      await app.post(`${PATH}/logo`, { version: "1", logo: png }, "Fiona Geddes");
      const late = await app.post(`${PATH}/logo/removal`, { version: "1" }, "Fiona Geddes");
      expect(late.status).toBe(409);
      const answer = await app.post(`${PATH}/logo/removal`, { version: "2" }, "Fiona Geddes");
      expect(answer.headers.get("location")).toBe(`${PATH}?said=logo-removed`);
      expect((await logoNow(app)).status).toBe(404);
    }));
});
