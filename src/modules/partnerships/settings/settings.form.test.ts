import { describe, expect, test } from "vitest";
import { parseForm } from "../../../platform/web/parse-form.ts";
import { USUAL_LICENCE } from "./licence.ts";
import { settingsForm } from "./settings.form.ts";

const typed = { name: "Strathbrae", kind: "", accent: "#572a66", yearStart: "4", version: "1" };

function messageFor(field: string, words: string): string | undefined {
  const form = parseForm(settingsForm, { ...typed, [field]: words });
  return form.ok ? undefined : form.problems.find((problem) => problem.field === field)?.message;
}

describe("the colour of a partnership", () => {
  test("is taken as people write it", () => {
    const form = parseForm(settingsForm, { ...typed, accent: " 572A66 " });
    expect(form.ok && form.value.settings.accent).toBe("#572a66");
  });

  test("is refused in plain words where white words on it are hard to read", () => {
    expect(messageFor("accent", "#ffcc00")).toBe(
      "White words on #ffcc00 are hard to read: their contrast is 1.5 to 1, and it takes 7 to 1. Choose a darker colour",
    );
  });

  test("just under seven to one is not said to be seven", () => {
    // 6.98 to 1.
    expect(messageFor("accent", "#595a5c")).toContain("6.9 to 1");
  });

  test("has to be one", () => {
    expect(messageFor("accent", "heather")).toBe(
      "Write the colour as # and six letters or figures, such as #572a66",
    );
  });
});

test("only words of its own are kept", () => {
  const form = parseForm(settingsForm, {
    ...typed,
    "word-locality-plan": "Plan for Place",
    "word-loip": " ",
  });
  expect(form.ok && form.value.settings.words).toEqual({ "locality-plan": "Plan for Place" });
});

test("everything that is wrong is said at once", () => {
  const form = parseForm(settingsForm, { accessibilityContact: "nobody", yearStart: "13", name: " " });
  expect(form.ok ? [] : form.problems.map(({ field }) => field).sort()).toEqual([
    "accent",
    "accessibilityContact",
    "name",
    "version",
    "yearStart",
  ]);
});

test("a licence is the usual one where none is named, and another needs a name and an address that can be followed", () => {
  const settings = (licence: string, licenceUrl: string) => {
    const form = parseForm(settingsForm, { ...typed, licence, licenceUrl });
    return form.ok ? [form.value.settings.licence, form.value.settings.licenceUrl] : form.problems[0]?.field;
  };
  expect(settings("", "")).toEqual([USUAL_LICENCE.licence, USUAL_LICENCE.licenceUrl]);
  expect(settings("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/")).toEqual([
    "CC BY 4.0",
    "https://creativecommons.org/licenses/by/4.0/",
  ]);
  expect(settings("Ours", "javascript:alert(1)")).toBe("licenceUrl");
});

describe("the local holidays of a partnership", () => {
  const daysOf = (words: string) => {
    const form = parseForm(settingsForm, { ...typed, localHolidays: words });
    return form.ok ? form.value.settings.localHolidays : null;
  };

  test("are days as people write them, in order and each once; none where nothing stands", () => {
    expect(daysOf("20 September 2027\nMonday 19 April 2027\n\n19/4/2027")).toEqual([
      "2027-04-19",
      "2027-09-20",
    ]);
    expect(daysOf("")).toEqual([]);
    expect(parseForm(settingsForm, typed)).toMatchObject({ value: { settings: { localHolidays: [] } } });
  });

  test.each(["soonish", "April 2027", "19 April"])(
    "are no “%s”, for which day it is stands not in it",
    (words) => {
      expect(messageFor("localHolidays", `20 September 2027\n${words}`)).toBe(
        `We cannot read “${words}” as one day. Write day, month and year, such as “19 April 2027”`,
      );
    },
  );

  test("are at most sixty", () => {
    const lines = Array.from(
      { length: 61 },
      (_, index) => `${(index % 28) + 1} May ${2027 + Math.floor(index / 28)}`,
    );
    expect(messageFor("localHolidays", lines.join("\n"))).toBe("Write at most 60 days");
    expect(daysOf(lines.slice(1).join("\n"))).toHaveLength(60);
  });
});
