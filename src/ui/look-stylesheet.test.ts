import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contrastOf, contrastWithWhite, isReadableAccent, LEAST_TEXT_CONTRAST } from "../kernel/colour.ts";
import { lookStylesheet } from "./look-stylesheet.ts";

const tokens = new Map(
  [...readFileSync("src/ui/css/tokens.css", "utf8").matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{3,6})/g)].map(
    ([, name = "", colour = ""]) => [name, colour],
  ),
);

function token(name: string): string {
  const colour = tokens.get(name);
  if (colour === undefined) throw new Error(`tokens.css has no colour called ${name}`);
  return colour;
}

describe("the look of a partnership", () => {
  test("is its colour and a wash of it", () => {
    expect(lookStylesheet("#572A66")).toBe(":root { --accent: #572a66; --accent-wash: #f2eef3; }\n");
  });

  test.each(["#fdd522", "purple", "", "#572a66; } body { display: none"])(
    "is ours where %j is no colour for it",
    (accent) => expect(lookStylesheet(accent)).toBe(""),
  );

  test("lets every text that stands on the wash be read, whatever the colour", () => {
    const accents = fc
      .integer({ min: 0, max: 0xffffff })
      .map((value) => `#${value.toString(16).padStart(6, "0")}`)
      .filter(isReadableAccent);
    fc.assert(
      fc.property(accents, (accent) => {
        const wash = /--accent-wash: (#[0-9a-f]{6})/.exec(lookStylesheet(accent))?.[1] ?? "";
        for (const name of ["ink", "ink-2", "link"]) {
          expect(contrastOf(token(name), wash) ?? 0, `${name} on ${wash}`).toBeGreaterThanOrEqual(
            LEAST_TEXT_CONTRAST,
          );
        }
      }),
    );
  });
});

describe("the colours of the statuses", () => {
  const statuses = ["finished", "evidence", "way", "risk", "held", "late", "ongoing", "none"];

  test.each(statuses)("%s can be read on white, and carries white", (name) => {
    expect(contrastWithWhite(token(name)) ?? 0).toBeGreaterThanOrEqual(LEAST_TEXT_CONTRAST);
  });

  test.each(statuses)("%s can be read on the grey wash of headings and filters", (name) => {
    expect(contrastOf(token(name), token("wash")) ?? 0).toBeGreaterThanOrEqual(LEAST_TEXT_CONTRAST);
  });

  test.each(["finished", "evidence", "way", "risk", "late"])("%s can be read on its own wash", (name) => {
    expect(contrastOf(token(name), token(`${name}-w`)) ?? 0).toBeGreaterThanOrEqual(LEAST_TEXT_CONTRAST);
  });
});

describe("links, quiet words and our own accent", () => {
  test.each(["link", "ink", "ink-2"])("%s can be read on white and on the grey wash", (name) => {
    expect(contrastWithWhite(token(name)) ?? 0).toBeGreaterThanOrEqual(LEAST_TEXT_CONTRAST);
    expect(contrastOf(token(name), token("wash")) ?? 0).toBeGreaterThanOrEqual(LEAST_TEXT_CONTRAST);
  });

  test("dark words can be read on the yellow of focus", () => {
    expect(contrastOf(token("ink"), token("focus")) ?? 0).toBeGreaterThanOrEqual(LEAST_TEXT_CONTRAST);
  });

  test("our accent could be a partnership's", () => expect(isReadableAccent(token("accent"))).toBe(true));
});
