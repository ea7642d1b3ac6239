import { expect, test } from "vitest";
import { withPartnerships } from "../../../../test/harness/partnerships.ts";
import { Forbidden, NotFound } from "../../../platform/access/errors.ts";
import { listEventsOf } from "../../../platform/ledger/record-event.ts";
import type { Permission, Scope } from "../../../platform/scope/scope.ts";
import { seedPerson } from "../../people/testing.ts";
import { askForFormat } from "./ask-for-format.ts";
import { eraseContact } from "./erase-contact.ts";
import { getFormatRequest, listFormatRequests } from "./format-request.store.ts";
import { replyToFormat } from "./reply-to-format.ts";

const may: readonly Permission[] = ["publishing:format:answer"];
const asked = {
  format: "large-print",
  words: "I am nearly blind.",
  contact: "4 Shore Street, Harbour",
  path: "/strathbrae/plans/1",
} as const;

/** Somebody asks, whom nobody knows. */
async function ask(scope: Scope): Promise<number> {
  const result = await askForFormat({ ...scope, actor: { kind: "public" }, permissions: new Set() }, asked);
  return result.ok ? result.value.number : 0;
}

/** Somebody who answers, as the database knows them. */
async function answering(scope: Scope): Promise<Scope> {
  const id = await seedPerson(scope, { name: "Morag Innes" });
  return { ...scope, actor: { kind: "person", id, name: "Morag Innes", organisation: null } };
}

const eventsOf = (scope: Scope, id: string) => listEventsOf(scope, { kind: "format-request", id });

test("a request is kept with a number of its own, and the ledger knows the form and no word of the person", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      const number = await ask(scope);
      const request = await getFormatRequest(scope, number);
      expect(request).toMatchObject({ ...asked, number: 1, answer: null, answeredAt: null });
      const [event] = await eventsOf(scope, request.id);
      expect(event).toMatchObject({
        event: "publishing.format.asked",
        actorId: null,
        facts: { number: 1, format: "large-print" },
        words: {},
      });
    });
  }));

test("an answer is kept with who gave it and when; what they wrote stays until somebody erases it", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (outer) => {
      const scope = await answering(outer);
      const number = await ask(scope);
      const given = { number, version: 1, answer: "Sent by post", erase: false };
      expect(await replyToFormat(scope, given)).toMatchObject({ ok: true });
      const request = await getFormatRequest(scope, number);
      expect(request).toMatchObject({ answer: "Sent by post", contact: asked.contact, words: asked.words });
      expect(request.answeredBy).toBe(scope.actor.kind === "person" ? scope.actor.id : null);
      expect(await eraseContact(scope, number, 2)).toMatchObject({ ok: true });
      expect(await getFormatRequest(scope, number)).toMatchObject({
        contact: "",
        words: "",
        format: "large-print",
        path: asked.path,
        answer: "Sent by post",
      });
      const events = await eventsOf(scope, request.id);
      expect(events.map(({ event }) => event)).toEqual([
        "publishing.format.erased",
        "publishing.format.answered",
        "publishing.format.asked",
      ]);
      expect(JSON.stringify(events)).not.toMatch(/Shore Street|blind/);
    });
  }));

test("an answer may erase what they wrote at once, and an answered request is not answered again", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (outer) => {
      const scope = await answering(outer);
      const number = await ask(scope);
      await replyToFormat(scope, { number, version: 1, answer: "Rung them", erase: true });
      expect(await getFormatRequest(scope, number)).toMatchObject({ contact: "", words: "" });
      expect(await replyToFormat(scope, { number, version: 2, answer: "Again", erase: true })).toEqual({
        ok: false,
        refusal: { reason: "already-answered" },
      });
      // Nothing is left to erase, and nothing is written that says so twice.
      expect(await eraseContact(scope, number, 2)).toMatchObject({ ok: true });
      expect(await eventsOf(scope, (await getFormatRequest(scope, number)).id)).toHaveLength(2);
    });
  }));

test("what they wrote is not erased before they are answered, nor by somebody who saw another version", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (outer) => {
      const scope = await answering(outer);
      const number = await ask(scope);
      expect(await eraseContact(scope, number, 1)).toEqual({
        ok: false,
        refusal: { reason: "not-answered" },
      });
      const stale = await replyToFormat(scope, { number, version: 7, answer: "Sent", erase: true });
      expect(stale).toEqual({ ok: false, refusal: { reason: "changed-meanwhile" } });
      expect((await getFormatRequest(scope, number)).contact).toBe(asked.contact);
    });
  }));

test("nobody answers or erases without the permission, and no partnership sees another's requests", () =>
  withPartnerships(async ({ strathbrae, inverlairn }) => {
    await strathbrae([], async (scope) => {
      const number = await ask(scope);
      const answer = () => replyToFormat(scope, { number, version: 1, answer: "Sent", erase: false });
      expect(answer).toThrow(Forbidden);
      await expect(async () => eraseContact(scope, number, 1)).rejects.toThrow(Forbidden);
    });
    await inverlairn(may, async (scope) => {
      expect(await listFormatRequests(scope)).toEqual([]);
      await expect(getFormatRequest(scope, 1)).rejects.toThrow(NotFound);
    });
  }));
