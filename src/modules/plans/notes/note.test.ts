import { expect, it } from "vitest";
import { shownNote, toldOfNote } from "./note.ts";

const at = (hour: number) => new Date(Date.UTC(2026, 10, 23, hour));

it("a removed note shows who wrote it and when, and none of its words", () => {
  const row = {
    id: "n",
    writtenAt: at(9),
    writtenBy: "aisha",
    text: "Words",
    removedAt: null,
    removedBy: null,
  };
  expect(shownNote(row).text).toBe("Words");
  expect(shownNote({ ...row, removedAt: at(10), removedBy: "morag" })).toMatchObject({
    text: null,
    writtenBy: "aisha",
    removedBy: "morag",
  });
});

it("tells of a note those who answer for the action and those who wrote before, never its own writer", () => {
  const note = { writtenBy: "aisha", writtenAt: at(12) };
  const earlier = [
    { writtenBy: "ewan", writtenAt: at(9) },
    { writtenBy: "aisha", writtenAt: at(10) },
    { writtenBy: "calum", writtenAt: at(13) },
  ];
  expect(toldOfNote(note, ["morag", "aisha"], earlier)).toEqual(["morag", "ewan"]);
});
