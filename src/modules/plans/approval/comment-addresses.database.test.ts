import { expect, it } from "vitest";
import { type TestApp, withApp } from "../../../../test/harness/app.ts";
import { dayInScotland } from "../../../kernel/calendar-date.ts";
import { listEventsAmong } from "../../../platform/ledger/events-among.store.ts";
import type { Scope } from "../../../platform/scope/scope.ts";
import { versionEvents } from "../events.ts";
import { getPlan } from "../plans/plan.store.ts";
import { getVersion } from "../versions/plan-version.store.ts";
import { closeConsultation } from "./close-consultation.ts";
import { findConsultation, listComments } from "./consultation.store.ts";
import { judgeComment } from "./judge-comment.ts";
import { publishApproved } from "./publish-approved.ts";
import { approveBy, consultOn, forwardToBoard, sayFromOutside, seenVersion } from "./testing/on-its-way.ts";
import { tickConsultations } from "./tick-consultations.ts";
import { withdrawVersion } from "./withdraw-version.ts";

const MORAG = "Morag Innes";
const ERASED = "erased 1 address of people who commented";

function on(scope: Scope, date: string): Scope {
  const at = new Date(`${date}T10:00:00Z`);
  return { ...scope, at, asOn: dayInScotland(at) };
}

/** What the clock says of addresses on a day. */
const tickOn = (test: TestApp, date: string) => test.as(MORAG, (scope) => tickConsultations(on(scope, date)));

const addresses = (test: TestApp, version: number) =>
  test.as(MORAG, async (scope) => {
    const { id } = await getVersion(scope, (await getPlan(scope, 1)).id, version);
    const consultation = await findConsultation(scope, id);
    return (await listComments(scope, [consultation?.id ?? ""])).map(({ email }) => email);
  });

/** A version on which somebody has commented from outside on 23 November, and left an address. */
const commented = (test: TestApp) =>
  test.as(MORAG, async (scope) => {
    const { version, board } = await forwardToBoard(scope);
    await consultOn(scope, version);
    return { version, board, comment: await sayFromOutside(scope, version, "More buses") };
  });

it("the address of somebody who commented is kept while the version is on its way, however long that takes", () =>
  withApp(async (test) => {
    const { version } = await commented(test);
    expect(await tickOn(test, "2028-01-10")).toEqual([]);
    expect(await addresses(test, version)).toEqual(["jean@elsewhere.example"]);
  }));

it("the address of somebody who commented is erased thirty days after the version was published, once, and the ledger says how many", () =>
  withApp(async (test) => {
    const { version, board, comment } = await commented(test);
    await test.as(MORAG, async (scope) => {
      const back = {
        plan: 1,
        version,
        comment,
        seen: "to-read",
        state: "kept-back",
        reason: "Abuse",
      } as const;
      await judgeComment(scope, back);
      await closeConsultation(scope, { ...(await seenVersion(scope, version)), reason: "Done" });
      await approveBy(scope, version, board);
      await publishApproved(on(scope, "2026-12-01"), await seenVersion(scope, version));
    });
    expect(await tickOn(test, "2026-12-30")).toEqual([]);
    expect(await addresses(test, version)).toEqual(["jean@elsewhere.example"]);
    expect(await tickOn(test, "2026-12-31")).toEqual([ERASED]);
    expect(await addresses(test, version)).toEqual([null]);
    expect(await tickOn(test, "2027-01-01")).toEqual([]);
    await test.as(MORAG, async (scope) => {
      const ids = [scope.partnership];
      const told = await listEventsAmong(scope, { kind: "partnership", ids }, [
        versionEvents.addressesErased,
      ]);
      expect(told.map(({ facts }) => facts)).toEqual([{ count: 1 }]);
    });
  }));

it("the address of somebody who commented is erased at the latest thirty days after the version was set aside", () =>
  withApp(async (test) => {
    const { version } = await commented(test);
    await test.as(MORAG, async (scope) => {
      await withdrawVersion(scope, { ...(await seenVersion(scope, version)), reason: "Not yet" });
    });
    expect(await addresses(test, version)).toEqual(["jean@elsewhere.example"]);
    expect(await tickOn(test, "2026-12-24")).toEqual([ERASED]);
    expect(await addresses(test, version)).toEqual([null]);
  }));
