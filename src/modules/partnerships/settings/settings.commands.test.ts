import { expect, test } from "vitest";
import { withPartnerships } from "../../../../test/harness/partnerships.ts";
import { Forbidden } from "../../../platform/access/errors.ts";
import { getFile, readFileBytes } from "../../../platform/files/file.store.ts";
import { listEventsOf } from "../../../platform/ledger/record-event.ts";
import { PICTURES } from "../../../platform/pictures/testing/photos.ts";
import type { Permission, Scope } from "../../../platform/scope/scope.ts";
import { getPartnership } from "../partnership.store.ts";
import { changeSettings } from "./change-settings.ts";
import { removeLogo } from "./remove-logo.ts";
import { setLogo } from "./set-logo.ts";
import type { Settings } from "./settings.form.ts";

const may: readonly Permission[] = ["partnerships:partnership:change"];
const { png } = PICTURES;

async function settingsOf(scope: Scope, change: Partial<Settings> = {}): Promise<Settings> {
  const { id, slug, version, createdAt, logoFileId, wordTemplateFileId, ...settings } =
    await getPartnership(scope);
  return { ...settings, ...change };
}

const eventsOf = (scope: Scope) => listEventsOf(scope, { kind: "partnership", id: scope.partnership });

test("a partnership changes its colour, its words and its year, and the ledger keeps what stood before", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      const words = { "locality-plan": "Plan for Place" };
      const settings = await settingsOf(scope, { accent: "#1f4f46", yearStart: 1, words });
      expect(await changeSettings(scope, 1, settings)).toMatchObject({ ok: true });
      expect(await getPartnership(scope)).toMatchObject({ ...settings, version: 2 });
      expect(await eventsOf(scope)).toMatchObject([
        {
          event: "partnerships.partnership.changed",
          facts: { changed: ["accent", "yearStart", "words"] },
          words: {
            accentBefore: "#572a66",
            accentAfter: "#1f4f46",
            wordsAfter: "locality-plan: Plan for Place",
          },
        },
      ]);
    });
  }));

test("who was slower is told what stands there now", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      await changeSettings(scope, 1, await settingsOf(scope, { introduction: "We plan together." }));
      const late = await changeSettings(
        scope,
        1,
        await settingsOf(scope, { introduction: "All plan together." }),
      );
      expect(late).toMatchObject({
        ok: false,
        refusal: { reason: "changed-meanwhile", now: { introduction: "We plan together." } },
      });
    });
  }));

test("the logo is kept with the type that its bytes show", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      expect(await setLogo(scope, 1, { name: "logo.exe", bytes: png })).toMatchObject({ ok: true });
      const { logoFileId, version } = await getPartnership(scope);
      expect(version).toBe(2);
      const file = await getFile(scope, logoFileId ?? "");
      expect(file.mediaType).toBe("image/png");
      expect(new Uint8Array(await readFileBytes(scope, file.id))).toEqual(png);
      expect(await eventsOf(scope)).toMatchObject([
        { event: "partnerships.logo.set", facts: { type: "image/png" } },
      ]);
    });
  }));

test("what is no picture is refused, and nothing is kept", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      const svg = new TextEncoder().encode("<svg onload='alert(1)'/>");
      expect(await setLogo(scope, 1, { name: "logo.png", bytes: svg })).toEqual({
        ok: false,
        refusal: { reason: "logo-is-svg" },
      });
      expect(await setLogo(scope, 1, null)).toEqual({ ok: false, refusal: { reason: "logo-missing" } });
      expect(await getPartnership(scope)).toMatchObject({ logoFileId: null, version: 1 });
    });
  }));

test("the logo is taken away again; a second time there is nothing to do", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      await setLogo(scope, 1, { name: "logo.png", bytes: png });
      expect(await removeLogo(scope, 1)).toMatchObject({
        ok: false,
        refusal: { reason: "changed-meanwhile" },
      });
      expect(await removeLogo(scope, 2)).toMatchObject({ ok: true });
      expect(await removeLogo(scope, 2)).toMatchObject({ ok: true });
      expect((await getPartnership(scope)).logoFileId).toBeNull();
      expect((await eventsOf(scope)).map(({ event }) => event)).toEqual([
        "partnerships.logo.removed",
        "partnerships.logo.set",
      ]);
    });
  }));

test("without the permission nothing of it is changed", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(["partnerships:organisation:change"], async (scope) => {
      expect(() => changeSettings(scope, 1, { ...({} as Settings), name: "Mine" })).toThrow(Forbidden);
      await expect(setLogo(scope, 1, { name: "logo.png", bytes: png })).rejects.toThrow(Forbidden);
      expect(() => removeLogo(scope, 1)).toThrow(Forbidden);
      expect(await getPartnership(scope)).toMatchObject({ name: "Strathbrae", version: 1 });
    });
  }));

test("a partnership changes itself and no other", () =>
  withPartnerships(async ({ strathbrae, inverlairn }) => {
    await inverlairn(may, async (scope) => {
      await changeSettings(scope, 1, await settingsOf(scope, { introduction: "The people of Inverlairn." }));
    });
    await strathbrae(may, async (scope) => {
      expect(await getPartnership(scope)).toMatchObject({ name: "Strathbrae", version: 1 });
      expect(await eventsOf(scope)).toEqual([]);
    });
  }));
