import { describe, expect, it } from "vitest";
import { doorsOf, openFrontDoor } from "../src/app/front-door.tsx";
import { rooms } from "../src/app/rooms.ts";
import { openLog } from "../src/platform/log/log.ts";
import { addressOfDoor } from "./harness/address-of-door.ts";
import { BASE_URL, type TestApp, withApp } from "./harness/app.ts";
import { planInNumbers } from "./harness/plan-in-numbers.ts";
import { readPage } from "./harness/read-page.ts";

const FORM = "application/x-www-form-urlencoded";
const posts = doorsOf({ rooms }).filter(({ method }) => method === "POST");

interface Sent {
  readonly type?: string;
  readonly body?: string | Uint8Array<ArrayBuffer> | ReadableStream;
  readonly who?: string;
  readonly headers?: Record<string, string>;
}

/** A body sent as it is, with the headers that a browser on our page would give it. */
async function send(test: TestApp, path: string, { type, body, who, headers }: Sent): Promise<Response> {
  const cookie: Record<string, string> = who ? { cookie: await test.signIn(who) } : {};
  const init = {
    method: "POST",
    ...(body === undefined ? {} : { body }),
    headers: { origin: BASE_URL, ...cookie, ...(type ? { "content-type": type } : {}), ...headers },
    duplex: "half",
  };
  return test.app.request(`${BASE_URL}${path}`, init as RequestInit);
}

const MULTIPART = "multipart/form-data; boundary=x";
const asFile = (name: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"; filename="a"\r\n\r\n1\r\n`;

/** Bodies that no page of ours sends. */
const odd: readonly (readonly [string, Sent])[] = [
  ["nothing at all", {}],
  ["nothing, as a form", { type: FORM, body: "" }],
  ["JSON", { type: "application/json", body: '{"version":1}' }],
  ["plain text", { type: "text/plain", body: "version=1" }],
  ["a type that is none", { type: ";;;", body: "version=1" }],
  ["parts without a boundary", { type: "multipart/form-data", body: "version=1" }],
  ["parts that are cut off", { type: MULTIPART, body: asFile("version").slice(0, 40) }],
  ["files where words belong", { type: MULTIPART, body: `${asFile("version")}${asFile("text")}--x--\r\n` }],
  [
    "every field twice",
    { type: FORM, body: "version=1&version=2&text=a&text=b&title=a&title=b&name=a&name=b&reason=a&reason=b" },
  ],
  [
    "names that JavaScript knows",
    { type: FORM, body: "__proto__=1&__proto__=2&constructor=3&toString=4&version=1" },
  ],
  [
    "numbers beyond all numbers",
    { type: FORM, body: "version=99999999999&into=99999999999&reason=long+enough&title=a&kind=improvement" },
  ],
  ["numbers below nought", { type: FORM, body: "version=-1&into=-1&reason=long+enough" }],
];

describe("a body that no page of ours sends", () => {
  it.each(odd)("is refused by every door, and never a fault of ours: %s", (_, sent) =>
    withApp(async (test) => {
      const things = await planInNumbers(test);
      const addresses = [
        ...posts.map((door) => addressOfDoor(door, "strathbrae", things)),
        "/strathbrae/sign-in",
        "/strathbrae/sign-in/link",
      ];
      for (const address of addresses) {
        const answer = await send(test, address, { ...sent, who: "Fiona Geddes" });
        expect([address, answer.status, answer.status < 500]).toEqual([address, answer.status, true]);
      }
    }),
  );

  it("is not read at all from a stranger, whatever its size and however many its fields", () =>
    withApp(async (test) => {
      let read = 0;
      const endless = () =>
        new ReadableStream({
          pull(controller) {
            read += 1;
            controller.enqueue(new TextEncoder().encode("a&".repeat(8_000)));
          },
        });
      const signIn = await send(test, "/strathbrae/sign-in", { type: FORM, body: endless() });
      expect(signIn.status).toBe(413);
      expect(read).toBeLessThan(10);
      read = 0;
      const desk = await send(test, "/strathbrae/desk/plans/new", { type: FORM, body: endless() });
      expect(desk.status).toBe(303);
      expect(read).toBeLessThan(10);
    }));

  it("is not read from somebody who may not bring what the door takes", () =>
    withApp(async (test) => {
      let read = 0;
      const endless = () =>
        new ReadableStream({
          pull(controller) {
            read += 1;
            controller.enqueue(new TextEncoder().encode("a&".repeat(8_000)));
          },
        });
      // She reads every plan and gives no updates: the doors below ask more of who comes than to read.
      const who = "Sheena Watt";
      for (const address of [
        "/strathbrae/desk/plans/1/editions/new",
        "/strathbrae/desk/actions/1/evidence",
      ]) {
        const answer = await send(test, address, { type: MULTIPART, body: endless(), who });
        expect([address, answer.status, read < 10]).toEqual([address, 403, true]);
      }
    }));

  it("stops at what a form or a file may have, whatever its sender says of its size", () =>
    withApp(async (test) => {
      const who = "Morag Innes";
      const mega = (count: number) => new Uint8Array(count * 1_048_576).fill(0x61);
      const asked = await send(test, "/strathbrae/desk/plans/new", {
        type: FORM,
        body: mega(3),
        who,
        headers: { "content-length": "1" },
      });
      expect([asked.status, await asked.text()]).toEqual([413, expect.stringContaining("Nothing was saved")]);
      const file = await send(test, "/strathbrae/desk/imports/new", { type: MULTIPART, body: mega(26), who });
      expect(file.status).toBe(413);
    }));

  it("holds as many fields as it will, and takes no longer for it", () =>
    withApp(async (test) => {
      // Each field costs the same: 300,000 of one name took minutes where each copied those before it.
      const body = "aliases&".repeat(100_000);
      const answer = await send(test, "/strathbrae/desk/groups", { type: FORM, body, who: "Fiona Geddes" });
      expect(answer.status).toBe(422);
    }));
});

describe("an address that leads nowhere", () => {
  it.each([
    "/%00",
    "/%00/desk",
    "/%00/sign-in",
    "/%00/look.css",
    "/strathbrae%00/plans",
    "/strathbrae/plans/%31%00",
    "/strathbrae/plans/1%0d%0aset-cookie:a",
    "/%E0%A4%A/desk",
    "/%F0%9F%98%80/desk",
    "//elsewhere.example/desk",
    "/%2Felsewhere.example/desk",
    "/strathbrae/plans/99999999999999999999",
    "/strathbrae/plans/-1",
    "/strathbrae/plans/1e3",
    `/${"a".repeat(5_000)}/desk`,
  ])("is not here: %s", (path) =>
    withApp(async (test) => {
      const answer = await test.get(path, "Morag Innes");
      expect(answer.status).toBe(404);
      expect(answer.headers.get("location")).toBeNull();
    }),
  );

  it.each([
    "/strathbrae/desk/plans/1?q=%00&lead=%00&i=constructor&s=toString&d=__proto__&page=constructor",
    "/strathbrae/desk/plans/1?page=99999999999999999999&open=__proto__",
    "/strathbrae/desk/date-reading?plan=9007199254740991&text=%00",
    "/strathbrae/desk/date-reading?plan=1&text=constructor",
    "/strathbrae/desk/actions/8?said=constructor",
    "/strathbrae/plans/1?status=constructor&lead=__proto__&q=%00%zz%E0%A4%A",
  ])("may ask for anything after its question mark: %s", (path) =>
    withApp(async (test) => {
      const answer = await test.get(path, "Morag Innes");
      expect([200, 404]).toContain(answer.status);
      expect(await answer.text()).not.toMatch(/\[native code\]|\[object Object\]/);
    }),
  );

  it("does not lead out of the service when somebody signs out of it", () =>
    withApp(async (test) => {
      const answer = await send(test, "/%2Felsewhere.example/sign-out", { type: FORM, who: "Ewan Laird" });
      expect([answer.status, answer.headers.get("location")]).toEqual([404, null]);
    }));
});

describe("words and choices that a page does not offer", () => {
  const nobody = "11111111-1111-4111-8111-111111111111";

  it("are kept without what cannot be seen", () =>
    withApp(async (test) => {
      const body = "title=Nought%00and%07bell&kind=improvement&summary=one%0Btwo";
      const answer = await send(test, "/strathbrae/desk/plans/new", { type: FORM, body, who: "Morag Innes" });
      expect(answer.status).toBe(303);
      const page = await (await test.get(answer.headers.get("location") ?? "", "Morag Innes")).text();
      expect(page).toContain("Noughtandbell");
    }));

  it.each([
    ["a text of a million letters", "plans/new", `title=${"a".repeat(1_000_000)}&kind=improvement`],
    ["a group of nobody", "plans/new", `title=A&kind=improvement&watchedBy=${nobody}`],
    ["a person of nobody", "plans/1/actions/new", `text=A&answering=${nobody}&improvement=IMPROVEMENT`],
    [
      "a person of nobody for an action that is there",
      "actions/8/edit",
      `text=A&version=VERSION&answering=${nobody}&improvement=IMPROVEMENT`,
    ],
    ["a measure of nobody", "actions/8/evidence", `measure=${nobody}&value=3`],
    ["a day that is none", "set-up/people/PERSON/roles", "role=viewer&fromOn=constructor"],
    ["an organisation of nobody", "set-up/people", `name=A&organisation=${nobody}`],
  ])("are refused with the page they came from: %s", (_, path, fields) =>
    withApp(async (test) => {
      const things = await planInNumbers(test);
      const edit = await (await test.get("/strathbrae/desk/actions/8/edit", "Morag Innes")).text();
      const version = /name="version" value="(\d+)"/.exec(edit)?.[1] ?? "";
      const filled = (text: string) =>
        text
          .replace("IMPROVEMENT", things.improvements ?? "")
          .replace("PERSON", things.people ?? "")
          .replace("VERSION", version);
      const answer = await send(test, `/strathbrae/desk/${filled(path)}`, {
        type: FORM,
        body: filled(fields),
        who: "Fiona Geddes",
      });
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain("ds_error-summary");
    }),
  );
});

describe("a paper", () => {
  it("may call its leads what every object of JavaScript has, and is checked and created like any other", () =>
    withApp(async (test) => {
      const leads = ["constructor", "__proto__", "toString", "The Interface of nobody", "😀".repeat(300)];
      const rows = leads.map((lead, row) => `Share ${row},Do ${row},${lead},${lead}`);
      const paper = ["Improvement,Action,Lead,Target date", ...rows].join("\n");
      const who = "Fiona Geddes";
      const file = new File([paper], "paper.csv");
      const brought = await test.post("/strathbrae/desk/imports/new", { kind: "improvement", file }, who);
      expect(brought.status).toBe(303);
      const review = "/strathbrae/desk/imports/1";
      for (const next of ["settle", "create"]) {
        const { forms } = readPage(await (await test.get(review, who)).text());
        const fields = forms.find(({ action }) => action === review)?.fields ?? [];
        const typed = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
        expect([next, (await test.post(review, { ...typed, next }, who)).status]).toEqual([next, 303]);
      }
      expect(await (await test.get("/strathbrae/desk/plans/2", who)).text()).toContain("__proto__");
    }));
});

describe("a fault of ours", () => {
  it("is told to the log without the key to anybody's door, and to the visitor by a number only", () =>
    withApp(async (test) => {
      const lines: string[] = [];
      const away = () => Promise.reject(new Error("the server went away"));
      const broken = {
        ...test.house,
        log: openLog((line) => lines.push(line)),
        pool: { ...test.house.pool, database: { transaction: away } as never },
      };
      const app = openFrontDoor(broken);
      const answer = await app.request(
        `${BASE_URL}/strathbrae/sign-in/link/the-secret-itself?back=/strathbrae`,
      );
      expect(answer.status).toBe(500);
      const page = await answer.text();
      expect(page).not.toContain("went away");
      const logged = lines.join("\n");
      expect(logged).toContain("the server went away");
      expect(logged).not.toContain("the-secret-itself");
      const reference = /support: ([0-9A-F]{8})/.exec(page)?.[1] ?? "none";
      expect(logged).toContain(reference);
    }));
});

describe("the headers of every answer", () => {
  it("keep the desk out of every cache, and script and frames out of every page", () =>
    withApp(async (test) => {
      const asked: readonly (readonly [string, string | undefined, number])[] = [
        ["/strathbrae/desk/plans/1", "Morag Innes", 200],
        ["/strathbrae/desk/plans/1/plan.json", "Morag Innes", 200],
        ["/strathbrae/desk/set-up/partnership", "Ewan Laird", 403],
        ["/strathbrae/desk/plans/1", undefined, 303],
        ["/strathbrae/sign-in", undefined, 200],
        ["/strathbrae/nowhere", undefined, 404],
        ["/%00", undefined, 404],
      ];
      for (const [path, who, status] of asked) {
        const { headers, ...answer } = await test.get(path, who).then((one) => ({
          status: one.status,
          headers: one.headers,
        }));
        expect([path, answer.status]).toEqual([path, status]);
        expect([path, headers.get("cache-control")]).toEqual([path, "no-store"]);
        expect(headers.get("content-security-policy")).toContain("default-src 'none'");
        expect(headers.get("x-content-type-options")).toBe("nosniff");
        expect(headers.get("x-frame-options")).toBe("DENY");
      }
    }));

  it("ask the same of who looks without reading (HEAD), and answer no other method", () =>
    withApp(async (test) => {
      const ask = (method: string, path: string) => test.app.request(`${BASE_URL}${path}`, { method });
      expect((await ask("HEAD", "/strathbrae/plans/1")).status).toBe(200);
      expect((await ask("HEAD", "/strathbrae/desk/plans/1")).status).toBe(303);
      for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS"]) {
        expect([method, (await ask(method, "/strathbrae/plans/1")).status]).toEqual([method, 403]);
      }
    }));
});
