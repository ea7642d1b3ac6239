import { describe, expect, it } from "vitest";
import { type TestApp, TODAY, withApp } from "../../../test/harness/app.ts";
import type { LetterPart } from "../../kernel/letter-part.ts";
import { findPartnershipBySlug } from "../../modules/partnerships/index.ts";
import { listPeople } from "../../modules/people/index.ts";
import { silentLog } from "../../platform/log/log.ts";
import { listDigestsOf } from "../../platform/mail/digest.store.ts";
import type { Mail } from "../../platform/mail/mail.ts";
import { emptyPostbox } from "../../platform/mail/postman.ts";
import { withService } from "../../platform/scope/open-scope.ts";
import type { LetterSource, Room } from "../../platform/web/room.ts";
import type { House } from "../house.ts";
import { asHouse } from "./as-house.ts";
import { digestLetter } from "./digest-letter.ts";
import { tick } from "./tick.ts";

const NEXT_DAY = new Date("2026-11-24T10:00:00Z");

function partOf(subject: string): LetterPart {
  return {
    subject,
    opening: [],
    things: [{ title: subject, lines: [], act: null }],
    news: null,
    closing: [],
    choicesHref: null,
  };
}

/** A room that tells Ewan Laird of Strathbrae a thing, as long as it is owed. */
function tellingRoom(
  name: string,
  source: Partial<LetterSource> & { readonly isOwed?: () => boolean } = {},
): Room {
  const { isOwed = () => true } = source;
  return {
    name,
    permissions: {},
    grants: {},
    openDoors: () => {},
    gives: {
      letters: [
        {
          due: async (scope) => {
            const ewan = (await listPeople(scope)).find((person) => person.name === "Ewan Laird");
            return ewan && isOwed() ? [{ personId: ewan.id, key: `${name}/1`, weight: "owed" }] : [];
          },
          compose: async (_, __, { keys }) =>
            keys.has(`${name}/1`) && isOwed() ? partOf(`Of ${name}`) : null,
          ...source,
        },
      ],
    },
  };
}

function houseOf({ house }: TestApp, rooms: readonly Room[], at = TODAY): House {
  return { ...house, rooms, now: () => at, log: silentLog };
}

async function deliver(house: House): Promise<Mail[]> {
  const mails: Mail[] = [];
  const carry = async (mail: Mail) => void mails.push(mail);
  await emptyPostbox(house.pool, { digest: digestLetter(house) }, carry, house.now, silentLog);
  return mails.filter(({ to }) => to.startsWith("ewan"));
}

async function mailsOfEwan(test: TestApp) {
  const row = await withService(test.house.pool, (database) => findPartnershipBySlug(database, "strathbrae"));
  return asHouse(test.house, row?.id ?? "", TODAY, async (scope) => {
    const ewan = (await listPeople(scope)).find(({ name }) => name === "Ewan Laird");
    return listDigestsOf(scope, [ewan?.id ?? ""]);
  });
}

describe("the clock", () => {
  it("gathers what several rooms have to say into one mail, and says it once", () =>
    withApp(async (test) => {
      const house = houseOf(test, [tellingRoom("asking"), tellingRoom("moving")]);
      const { partnerships } = await tick(house, TODAY);
      expect(partnerships.find(({ slug }) => slug === "strathbrae")).toMatchObject({
        written: 1,
        faults: [],
      });
      const again = await tick(house, TODAY);
      expect(again.partnerships.map(({ written }) => written)).toEqual([0, 0]);
      const [mail, ...others] = await deliver(house);
      expect(others).toEqual([]);
      expect(mail?.subject).toBe("Of asking; of moving");
      expect(mail?.text).toContain("Hello Ewan.");
      expect(mail?.senderName).toBe("Strathbrae Community Planning Partnership");
      expect(await mailsOfEwan(test)).toMatchObject([{ state: "sent", subject: "Of asking; of moving" }]);
      await tick(houseOf(test, house.rooms, NEXT_DAY), NEXT_DAY);
      expect(await deliver(houseOf(test, house.rooms, NEXT_DAY))).toEqual([]);
    }));

  it("goes on with the other rooms and partnerships where one has a fault, and says so", () =>
    withApp(async (test) => {
      const broken: Room = {
        ...tellingRoom("broken"),
        gives: {
          tick: () => Promise.reject(new Error("a fault")),
          letters: [{ due: () => Promise.reject(new Error("a fault")), compose: async () => null }],
        },
      };
      const { partnerships } = await tick(houseOf(test, [broken, tellingRoom("asking")]), TODAY);
      expect(partnerships.map(({ faults }) => faults)).toEqual([
        ["broken", "mail of broken"],
        ["broken", "mail of broken"],
      ]);
      expect(await deliver(houseOf(test, [tellingRoom("asking")]))).toHaveLength(1);
    }));

  it("writes nothing down where what a mail needs could not be made", () =>
    withApp(async (test) => {
      const room = tellingRoom("asking", { wrote: () => Promise.reject(new Error("a fault")) });
      const { partnerships } = await tick(houseOf(test, [room]), TODAY);
      expect(partnerships.find(({ slug }) => slug === "strathbrae")).toMatchObject({ written: 0 });
      expect(await mailsOfEwan(test)).toEqual([]);
      expect(await deliver(houseOf(test, [tellingRoom("asking")]))).toEqual([]);
    }));
});

describe("a mail whose hour has come", () => {
  it("is not sent where what it asked for was answered meanwhile, and can be owed again", () =>
    withApp(async (test) => {
      let isOwed = true;
      const rooms = [tellingRoom("asking", { isOwed: () => isOwed })];
      await tick(houseOf(test, rooms), TODAY);
      isOwed = false;
      expect(await deliver(houseOf(test, rooms))).toEqual([]);
      expect(await mailsOfEwan(test)).toMatchObject([{ state: "empty" }]);
      isOwed = true;
      await tick(houseOf(test, rooms), TODAY);
      expect(await deliver(houseOf(test, rooms))).toEqual([]);
      await tick(houseOf(test, rooms, NEXT_DAY), NEXT_DAY);
      expect(await deliver(houseOf(test, rooms, NEXT_DAY))).toHaveLength(1);
    }));

  it("waits for the morning where it could not go by day", () =>
    withApp(async (test) => {
      const rooms = [tellingRoom("asking")];
      await tick(houseOf(test, rooms), TODAY);
      const at = (time: string) => houseOf(test, rooms, new Date(`2026-11-${time}:00Z`));
      expect(await deliver(at("23T21:00"))).toEqual([]);
      expect(await deliver(at("24T07:59"))).toEqual([]);
      expect(await deliver(at("24T08:00"))).toHaveLength(1);
      await tick(at("24T10:00"), NEXT_DAY);
      expect(await mailsOfEwan(test)).toMatchObject([{ state: "sent", day: "2026-11-24" }]);
    }));
});
