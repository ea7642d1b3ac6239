import { expect, test } from "vitest";
import { invitationState, isSameSecret, lapsesAt, secretWords } from "./invitation.ts";

const sent = new Date("2026-11-23T10:00:00Z");
const open = { acceptedAt: null, revokedAt: null, expiresAt: lapsesAt(sent) };
const later = (days: number) => new Date(sent.getTime() + days * 86_400_000);

test("an invitation is open for seven days, to the minute, and lapses then", () => {
  expect(invitationState(open, later(6.99))).toBe("open");
  expect(invitationState(open, later(7))).toBe("lapsed");
});

test("an invitation that was accepted or taken back stays so, whatever day it is", () => {
  expect(invitationState({ ...open, acceptedAt: sent }, later(9))).toBe("accepted");
  expect(invitationState({ ...open, revokedAt: sent }, later(1))).toBe("revoked");
});

test("sent again it has another secret, and in another partnership too", () => {
  const words = (partnershipId: string, sendings: number) =>
    secretWords({ partnershipId, id: "1", sendings });
  expect(new Set([words("a", 1), words("a", 2), words("b", 1)]).size).toBe(3);
});

test("secrets are the same letter by letter", () => {
  expect(isSameSecret("abc", "abc")).toBe(true);
  for (const other of ["abd", "ab", "abcd", ""]) expect(isSameSecret(other, "abc")).toBe(false);
});
