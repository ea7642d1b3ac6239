import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LATE_COLOUR, STATUS_COLOURS } from "../src/platform/mail/letter-colours.ts";
import { STATUSES, sayStatus } from "../src/ui/words/status-words.ts";

const tokens = readFileSync(new URL("../src/ui/css/tokens.css", import.meta.url), "utf8");

test("a mail, which loads no stylesheet, draws every status in the colours of the pages", () => {
  expect(Object.keys(STATUS_COLOURS).sort()).toEqual(STATUSES.map(sayStatus).sort());
  for (const colour of [...Object.values(STATUS_COLOURS), LATE_COLOUR]) expect(tokens).toContain(colour);
});
