import { describe, expect, it } from "vitest";
import { typedLine, typedText } from "./typed-field.ts";

describe("a field in which something has to stand", () => {
  const name = typedLine(120, "too long", "Say how we call you");
  const words = typedText(4000, "too long", "Write what you want to say");

  it.each(["", "   ", "\u200b", "\u200b \u202e\u2066", "\ufeff\u00ad"])(
    "is empty with nothing to read in it: %j",
    (typed) => {
      for (const field of [name, words]) expect(field.safeParse(typed).success).toBe(false);
    },
  );

  it.each(["Jean", "Mòrag 😀", "👩‍🌾", "می‌خواهم"])("keeps what can be read as it is: %s", (typed) => {
    for (const field of [name, words]) expect(field.parse(typed)).toBe(typed);
  });

  it("may be empty where nothing has to stand", () => {
    expect(typedLine(10, "too long").parse("\u200b")).toBe("\u200b");
  });
});
