import { describe, expect, it } from "vitest";
import { download } from "./answer.ts";
import { fileName } from "./file-name.ts";

describe("the name of a file that is taken away", () => {
  it("is never cut within a sign, so that a header can hold it", () => {
    for (let before = 95; before <= 101; before += 1) {
      const name = fileName(`${"a".repeat(before)}😀 and more`, "plan");
      expect(name.isWellFormed()).toBe(true);
      expect(download("", { name: `${name}.docx`, mediaType: "text/plain" }).status).toBe(200);
    }
  });

  it("holds nothing that turns it round or that nobody sees", () => {
    expect(fileName("Annual\u202excod.exe\u2066 \u200bplan", "plan")).toBe("Annualxcod.exe plan");
    expect(fileName("\u200b\u200f", "plan")).toBe("plan");
  });

  it("leads into no folder", () => {
    expect(fileName("../../etc/passwd: a plan?", "plan")).toBe(".. .. etc passwd a plan");
  });
});
