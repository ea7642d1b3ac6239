import { expect, it } from "vitest";
import { BASE_URL, type TestApp, withApp } from "./harness/app.ts";

const PATH = "/strathbrae/desk/actions/17/evidence";
const MEGA = 1_048_576;
const bytesOf = (words: string) => new TextEncoder().encode(words);

/** A form with words and a large file of which no more than the beginning has come. */
async function beginSending(test: TestApp, who: string) {
  const field = (name: string, value: string) =>
    `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const head = bytesOf(
    `${field("title", "Minutes of the forum")}${field("audience", "partners")}--x\r\nContent-Disposition: form-data; name="file"; filename="minutes.txt"\r\n\r\n`,
  );
  let finish = (): void => undefined;
  let begun = (): void => undefined;
  const isBegun = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      finish = () => {
        controller.enqueue(new Uint8Array(3 * MEGA).fill(0x61));
        controller.enqueue(bytesOf("\r\n--x--\r\n"));
        controller.close();
      };
    },
    // Asked for more than the beginning: it is being read.
    pull(controller) {
      if (!isSent) controller.enqueue(head);
      else begun();
      isSent = true;
    },
  });
  let isSent = false;
  const cookie = await test.signIn(who);
  const answer = test.app.request(`${BASE_URL}${PATH}`, {
    method: "POST",
    body,
    duplex: "half",
    headers: {
      origin: BASE_URL,
      cookie,
      "content-type": "multipart/form-data; boundary=x",
      "content-length": String(3 * MEGA + 1000),
    },
  } as RequestInit) as Promise<Response>;
  await isBegun;
  return { answer, finish };
}

it("of one person three large files are on their way at once; a fourth is told to come back with its words, and nobody else", () =>
  withApp(async (test) => {
    const first = [];
    for (let count = 0; count < 3; count += 1) first.push(await beginSending(test, "Morag Innes"));
    const fourth = await beginSending(test, "Morag Innes");
    fourth.finish();
    const refused = await fourth.answer;
    expect(refused.status).toBe(429);
    const page = await refused.text();
    expect(page).toContain("Too many files at once");
    expect(page).toContain("Minutes of the forum");
    const other = await beginSending(test, "Fiona Geddes");
    other.finish();
    expect((await other.answer).status).toBe(303);
    for (const one of first) {
      one.finish();
      expect((await one.answer).status).toBe(303);
    }
    const again = await beginSending(test, "Morag Innes");
    again.finish();
    expect((await again.answer).status).toBe(303);
  }));
