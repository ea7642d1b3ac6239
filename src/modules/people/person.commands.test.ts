import { expect, test } from "vitest";
import { withPartnerships } from "../../../test/harness/partnerships.ts";
import { Forbidden, NotFound } from "../../platform/access/errors.ts";
import { findAccount } from "../../platform/identity/ensure-account.ts";
import { listEventsOf } from "../../platform/ledger/record-event.ts";
import type { Permission, Scope } from "../../platform/scope/scope.ts";
import { seedOrganisation } from "../partnerships/testing.ts";
import { addPerson } from "./add-person.ts";
import { changePerson } from "./change-person.ts";
import { giveLogin } from "./give-login.ts";
import type { PersonForm } from "./person.form.ts";
import { getPerson, listPeople } from "./person.store.ts";
import { seedPerson } from "./testing.ts";

const may: readonly Permission[] = ["people:person:change"];
const mayAll: readonly Permission[] = [...may, "people:role:grant"];

const ewan: PersonForm = {
  name: "Ewan Laird",
  post: "Chief officer",
  organisationId: null,
  email: "ewan.laird@strathbrae.example",
  plansContact: false,
};

const eventsOf = (scope: Scope, id: string) => listEventsOf(scope, { kind: "person", id });

async function ewanWithLogin(scope: Scope): Promise<{ id: string; accountId: string }> {
  const id = await seedPerson(scope, {
    name: "Ewan Laird",
    email: "ewan.laird@strathbrae.example",
    signsIn: true,
  });
  const { accountId } = await getPerson(scope, id);
  if (!accountId) throw new Error("no account");
  return { id, accountId };
}

test("a person is added without a role or a login, and names stay apart from the facts of the ledger", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      const result = await addPerson(scope, ewan);
      if (!result.ok) throw new Error(result.refusal.reason);
      const { id } = result.value;
      expect(await getPerson(scope, id)).toMatchObject({ ...ewan, accountId: null, version: 1 });
      const [entry] = await eventsOf(scope, id);
      expect(entry).toMatchObject({ event: "people.person.added", words: { name: "Ewan Laird" } });
      expect(JSON.stringify(entry?.facts)).not.toContain("Laird");
      expect(await findAccount(scope.database, "ewan.laird@strathbrae.example")).toBeNull();
    });
  }));

test("an address belongs to one person of a partnership, whatever its capitals", () =>
  withPartnerships(async ({ strathbrae, inverlairn }) => {
    await strathbrae(may, async (scope) => {
      await seedPerson(scope, { name: "Ewan Laird", email: "ewan.laird@strathbrae.example" });
      const aisha = await seedPerson(scope, { name: "Aisha Malik" });
      const same = { ...ewan, name: "Aisha Malik", email: "Ewan.Laird@strathbrae.example" };
      expect(await addPerson(scope, same)).toEqual({ ok: false, refusal: { reason: "email-taken" } });
      expect(await changePerson(scope, aisha, 1, same)).toEqual({
        ok: false,
        refusal: { reason: "email-taken" },
      });
    });
    await inverlairn(may, async (scope) => {
      expect(await addPerson(scope, ewan)).toMatchObject({ ok: true });
    });
  }));

test("an organisation of another partnership is none here", () =>
  withPartnerships(async ({ strathbrae, inverlairn }) => {
    const elsewhere = await inverlairn(may, (scope) =>
      seedOrganisation(scope, { name: "Inverlairn Council" }),
    );
    await strathbrae(may, async (scope) => {
      expect(await addPerson(scope, { ...ewan, organisationId: elsewhere })).toEqual({
        ok: false,
        refusal: { reason: "organisation-gone" },
      });
      expect(await listPeople(scope)).toEqual([]);
    });
  }));

test("one person answers for the actions of an organisation", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      const organisationId = await seedOrganisation(scope, { name: "Third Sector Interface" });
      const first = await seedPerson(scope, { name: "Ewan Laird", organisationId, plansContact: true });
      const second = { ...ewan, name: "Eilidh Gunn", email: null, organisationId, plansContact: true };
      expect(await addPerson(scope, second)).toEqual({
        ok: false,
        refusal: { reason: "contact-taken", by: "Ewan Laird" },
      });
      // Whoever is it may go on being it.
      const himself = { ...second, name: "Ewan Laird", post: "Chief executive" };
      expect(await changePerson(scope, first, 1, himself)).toMatchObject({ ok: true });
    });
  }));

test("a change says what stood before, and who was slower is told what stands now", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      const id = await seedPerson(scope, {
        name: "Ewan Laird",
        post: "Chief officer",
        email: ewan.email ?? "",
      });
      expect(await changePerson(scope, id, 1, { ...ewan, post: "Director" })).toMatchObject({ ok: true });
      expect(await eventsOf(scope, id)).toMatchObject([
        {
          facts: { changed: ["post"], movesLogin: false },
          words: { postBefore: "Chief officer", postAfter: "Director" },
        },
      ]);
      expect(await changePerson(scope, id, 1, { ...ewan, name: "Ewan A. Laird" })).toMatchObject({
        ok: false,
        refusal: { reason: "changed-meanwhile", now: { post: "Director" } },
      });
    });
  }));

test("a person who is let in signs in with their address, and an account is made once", () =>
  withPartnerships(async ({ strathbrae, inverlairn }) => {
    const account = await strathbrae(mayAll, async (scope) => {
      const id = await seedPerson(scope, { name: "Ewan Laird", email: "Ewan.Laird@strathbrae.example" });
      expect(await giveLogin(scope, id, 1)).toMatchObject({ ok: true });
      const { accountId, version } = await getPerson(scope, id);
      expect(version).toBe(2);
      expect(await findAccount(scope.database, "ewan.laird@strathbrae.example")).toMatchObject({
        id: accountId,
      });
      expect(await eventsOf(scope, id)).toMatchObject([{ event: "people.login.given" }]);
      expect(await giveLogin(scope, id, 2)).toEqual({ ok: false, refusal: { reason: "signs-in-already" } });
      return accountId;
    });
    await inverlairn(mayAll, async (scope) => {
      const id = await seedPerson(scope, { name: "E. Laird", email: "ewan.laird@strathbrae.example" });
      await giveLogin(scope, id, 1);
      expect((await getPerson(scope, id)).accountId).toBe(account);
      expect((await findAccount(scope.database, "ewan.laird@strathbrae.example"))?.name).toBe("Ewan Laird");
    });
  }));

test("without an address nobody is let in", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(mayAll, async (scope) => {
      const id = await seedPerson(scope, { name: "Ewan Laird" });
      expect(await giveLogin(scope, id, 1)).toEqual({ ok: false, refusal: { reason: "no-email" } });
    });
  }));

test("a new address moves the login to its own account, and the old account is left as it was", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(mayAll, async (scope) => {
      const { id, accountId } = await ewanWithLogin(scope);
      const moved = { ...ewan, email: "ewan@elsewhere.example" };
      expect(await changePerson(scope, id, 1, moved)).toMatchObject({ ok: true });
      const now = await getPerson(scope, id);
      expect(now.accountId).not.toBe(accountId);
      expect(await findAccount(scope.database, "ewan@elsewhere.example")).toMatchObject({
        id: now.accountId,
      });
      expect(await findAccount(scope.database, "ewan.laird@strathbrae.example")).toMatchObject({
        id: accountId,
      });
    });
  }));

test("who changes people cannot move the login of somebody to an address of their own", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(may, async (scope) => {
      const { id, accountId } = await ewanWithLogin(scope);
      const mine = { ...ewan, email: "morag.innes@strathbrae.example" };
      await expect(changePerson(scope, id, 1, mine)).rejects.toThrow(Forbidden);
      // The same address in other capitals is no other address.
      const louder = { ...ewan, email: "EWAN.LAIRD@strathbrae.example" };
      expect(await changePerson(scope, id, 1, louder)).toMatchObject({ ok: true });
      expect((await getPerson(scope, id)).accountId).toBe(accountId);
    });
  }));

test("somebody who signs in keeps an address to do it with", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(mayAll, async (scope) => {
      const { id } = await ewanWithLogin(scope);
      expect(await changePerson(scope, id, 1, { ...ewan, email: null })).toEqual({
        ok: false,
        refusal: { reason: "login-needs-email" },
      });
    });
  }));

test("without the permission nobody is added, changed or let in", () =>
  withPartnerships(async ({ strathbrae }) => {
    await strathbrae(["people:person:read", "people:contact:read"], async (scope) => {
      const id = await seedPerson(scope, { name: "Ewan Laird", email: "ewan.laird@strathbrae.example" });
      await expect(addPerson(scope, { ...ewan, email: null })).rejects.toThrow(Forbidden);
      await expect(changePerson(scope, id, 1, ewan)).rejects.toThrow(Forbidden);
      await expect(giveLogin(scope, id, 1)).rejects.toThrow(Forbidden);
    });
    await strathbrae(may, async (scope) => {
      const [person] = await listPeople(scope);
      await expect(giveLogin(scope, person?.id ?? "", 1)).rejects.toThrow(Forbidden);
    });
  }));

test("the people of another partnership are neither seen nor changed", () =>
  withPartnerships(async ({ strathbrae, inverlairn }) => {
    const id = await strathbrae(may, (scope) =>
      seedPerson(scope, { name: "Ewan Laird", email: "e@strathbrae.example" }),
    );
    await inverlairn(mayAll, async (scope) => {
      expect(await listPeople(scope)).toEqual([]);
      await expect(changePerson(scope, id, 1, ewan)).rejects.toThrow(NotFound);
      await expect(giveLogin(scope, id, 1)).rejects.toThrow(NotFound);
    });
  }));
