import { expect, test } from "vitest";
import { noticeSaid } from "./notice-said.ts";

const WORDS = { added: "The group is added." };
const visited = (said?: string) => ({ query: (name: string) => (name === "said" ? said : undefined) });

test("a page says what has just been done", () => {
  expect(noticeSaid(visited("added"), WORDS)).toBe("The group is added.");
});

test.each([[undefined], [""], ["burnt"], ["constructor"], ["__proto__"]])(
  "a page says nothing for “%s” in its address",
  (said) => {
    expect(noticeSaid(visited(said), WORDS)).toBeUndefined();
  },
);
