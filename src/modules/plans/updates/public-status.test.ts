import { describe, expect, it } from "vitest";
import { publicStatus } from "./public-status.ts";

const said = (status: "in-progress" | "at-risk" | "done" | null, audience: "public" | "partners") => ({
  status,
  audience,
});

describe("how an action stands for the public", () => {
  it.each([
    ["as it is, when nothing was said", publicStatus("not-started", false, []), "not-started"],
    [
      "as it is, when the last word was public",
      publicStatus("at-risk", false, [said("at-risk", "public")]),
      "at-risk",
    ],
    [
      "as was last said in public, when the last word was for partners",
      publicStatus("at-risk", false, [said("at-risk", "partners"), said("in-progress", "public")]),
      "in-progress",
    ],
    [
      "as not begun, when only partners were told",
      publicStatus("at-risk", false, [said("at-risk", "partners")]),
      "not-started",
    ],
    [
      "as ongoing, when only partners were told of ongoing work",
      publicStatus("at-risk", true, [said("at-risk", "partners")]),
      "ongoing",
    ],
    [
      "as it is, when words without a status were for partners only",
      publicStatus("in-progress", false, [said(null, "partners"), said("in-progress", "public")]),
      "in-progress",
    ],
    ["as finished, whoever was told", publicStatus("closed", false, [said("done", "partners")]), "closed"],
    [
      "as cancelled, whoever was told",
      publicStatus("cancelled", false, [said("at-risk", "partners")]),
      "cancelled",
    ],
  ])("is shown %s", (_, shown, expected) => {
    expect(shown).toBe(expected);
  });
});
