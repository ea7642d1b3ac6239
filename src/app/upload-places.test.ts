import { expect, test } from "vitest";
import { createUploadPlaces } from "./upload-places.ts";

test("one person takes no more places than are theirs, and another still has some", () => {
  const places = createUploadPlaces(2, 10);
  const first = places.take("Ewan");
  expect([first, places.take("Ewan"), places.take("Ewan"), places.take("Aisha")]).toEqual([
    expect.anything(),
    expect.anything(),
    null,
    expect.anything(),
  ]);
  first?.giveBack();
  expect(places.take("Ewan")).not.toBeNull();
  expect(places.take("Ewan")).toBeNull();
});

test("when all places are taken the next person waits until one is given back", () => {
  const places = createUploadPlaces(2, 3);
  const taken = ["Ewan", "Aisha", "Morag"].map((who) => places.take(who));
  expect(places.take("Calum")).toBeNull();
  taken[1]?.giveBack();
  expect(places.take("Calum")).not.toBeNull();
  expect(places.take("Iain")).toBeNull();
});
