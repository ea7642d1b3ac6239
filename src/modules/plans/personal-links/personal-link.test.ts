import fc from "fast-check";
import { expect, test } from "vitest";
import { digestOfSecret, makeLinkSecret } from "./make-link-secret.ts";
import { nextToAnswer, type Standing, standingOf, stateOfLink } from "./personal-link.ts";
import { sayFirstName, saySince } from "./personal-link.words.ts";

const at = new Date("2026-11-23T10:00:00Z");

test("a link is open until its moment, and revoked for good", () => {
  const link = { expiresAt: new Date("2026-11-23T10:00:01Z"), revokedAt: null };
  expect(stateOfLink(link, at)).toBe("open");
  expect(stateOfLink({ ...link, expiresAt: at }, at)).toBe("expired");
  expect(stateOfLink({ ...link, revokedAt: at }, at)).toBe("revoked");
  expect(stateOfLink({ expiresAt: at, revokedAt: at }, at)).toBe("revoked");
});

test("its secret has twenty-six letters that nobody mixes up, and is found however it is typed", () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      const secret = makeLinkSecret(words);
      expect(secret).toMatch(/^(?:[0-9a-hjkmnp-tv-z]{5}-){4}[0-9a-hjkmnp-tv-z]{6}$/);
      const typed = secret.toUpperCase().replaceAll("-", " ").replaceAll("0", "O").replaceAll("1", "l");
      expect(digestOfSecret(typed)).toBe(digestOfSecret(secret));
    }),
  );
});

test("an action is its holder's while they answer for it, it is at work and its plan is not put away", () => {
  const action = { status: "in-progress", isPutAway: false, leads: [] } as const;
  const holder = { organisationId: null, answers: true };
  expect(standingOf(action, holder)).toBe("theirs");
  expect(standingOf({ ...action, status: "merged" }, holder)).toBe("over");
  expect(standingOf({ ...action, isPutAway: true }, holder)).toBe("put-away");
  expect(standingOf(action, { ...holder, answers: false })).toBe("somebody-elses");
});

test("the next action is the first after this one that waits, and then from the beginning", () => {
  const item = (standing: Standing, sent: number, isHandedBack = false, isAnswered = false) => {
    return { standing, sent: Array.from({ length: sent }), isHandedBack, isAnswered };
  };
  const [waits, sent, back, answered, over] = [
    item("theirs", 0),
    item("theirs", 1),
    item("theirs", 0, true),
    item("theirs", 0, false, true),
    item("over", 0),
  ];
  const all = [waits, sent, back, answered, over];
  expect(nextToAnswer(all, undefined)).toBe(waits);
  expect(nextToAnswer(all, sent)).toBe(waits);
  expect(nextToAnswer(all, waits)).toBeNull();
});

test("somebody is greeted by their first name, and by the whole where a title stands before it", () => {
  expect([sayFirstName("Ewan Laird"), sayFirstName("Dr Laird"), sayFirstName("Cher")]).toEqual([
    "Ewan",
    "Dr Laird",
    "Cher",
  ]);
});

test("what was done is asked for since the month of the last update, or since its day", () => {
  const today = "2026-11-23" as Parameters<typeof saySince>[1];
  expect(saySince(null, today)).toBe("so far");
  expect(saySince(new Date("2026-08-24T10:00:00Z"), today)).toBe("since August");
  expect(saySince(new Date("2025-08-24T10:00:00Z"), today)).toBe("since August 2025");
  expect(saySince(new Date("2026-11-18T10:00:00Z"), today)).toBe("since 18 November");
});
