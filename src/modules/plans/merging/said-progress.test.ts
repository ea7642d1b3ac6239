import { describe, expect, it } from "vitest";
import { isNews, readProgress } from "./said-progress.ts";

describe("what a sheet says of progress", () => {
  it.each([
    ["Under way", "in-progress", ""],
    ["On track: four halls have opened", "in-progress", "four halls have opened"],
    ["Amber\nThe funder has gone.", "at-risk", "The funder has gone."],
    ["Not started, 3 weeks late", "not-started", ""],
    ["Done, evidence to come", "done", ""],
    ["100%", "done", ""],
    ["Complete the list of halls by June", null, "Complete the list of halls by June"],
    ["Met twice – and agreed", null, "Met twice – and agreed"],
  ])("“%s” names the status %s, and tells “%s”", (words, status, told) => {
    expect(readProgress(words)).toMatchObject({ status, told, words });
  });

  it("is nothing where nothing stands", () => {
    expect(readProgress(" \n")).toBeNull();
    expect(readProgress(null)).toBeNull();
  });

  const action = { status: "in-progress", progressSaid: "Two halls." } as const;
  const isNew = (words: string, before: readonly string[] = []) => {
    const said = readProgress(words);
    return said !== null && isNews(said, action, before);
  };

  it("is news where its words or its status were not said before", () => {
    expect(isNew("Four halls.")).toBe(true);
    expect(isNew("Red")).toBe(true);
    expect(isNew("On track")).toBe(false);
    expect(isNew("“TWO HALLS”")).toBe(false);
    expect(isNew("On track\nFour halls.", ["Four halls.\n(said in summer.xlsx)"])).toBe(false);
  });

  it("is none where it says of an ended action that it has ended", () => {
    const finished = readProgress("Finished");
    expect(finished && isNews(finished, { status: "closed", progressSaid: null }, [])).toBe(false);
  });
});
