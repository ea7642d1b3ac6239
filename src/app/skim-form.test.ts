import fc from "fast-check";
import { expect, test } from "vitest";
import { plainWords } from "../kernel/plain-words.ts";
import { readBody } from "./read-body.ts";
import { skimForm } from "./skim-form.ts";

const MEGA = 1024 * 1024;

type Field = { readonly name: string; readonly value: string | Uint8Array<ArrayBuffer> };

/** A form as a browser sends it, cut into pieces of this size. */
async function sent(
  fields: readonly Field[],
  piece: number,
): Promise<{ type: string; pieces: Uint8Array[] }> {
  const form = new FormData();
  for (const { name, value } of fields)
    if (typeof value === "string") form.append(name, value);
    else form.append(name, new Blob([value]), "a photo.jpg");
  const whole = new Response(form);
  const type = whole.headers.get("content-type") ?? "";
  const bytes = new Uint8Array(await whole.arrayBuffer());
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += piece) pieces.push(bytes.slice(at, at + piece));
  return { type, pieces };
}

function request(type: string, pieces: readonly Uint8Array[]): Request {
  const left = [...pieces];
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = left.shift();
      if (next) controller.enqueue(next);
      else controller.close();
    },
  });
  return new Request("http://commonty.test/", {
    method: "POST",
    body,
    duplex: "half",
    headers: { "content-type": type },
  } as RequestInit);
}

const names = fc.constantFrom("status", "done", "next", "newdate", "a “name”", 'with "marks"');
const words = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.constantFrom("", "--", "\r\n--x\r\n", "Words\nin lines"),
);
// What looks like the end of a part, and is none.
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.constant(
    new TextEncoder().encode(
      '\r\n--\r\n\r\nContent-Disposition: form-data; name="done"\r\n\r\nnot words\r\n',
    ),
  ),
);

test("the words of a form are the same whether it is read whole or past its files", async () => {
  const field = fc.record({
    name: names,
    value: fc.oneof(
      words,
      bytes.map((one) => Uint8Array.from(one)),
    ),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(field, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 90 }),
      async (fields, piece) => {
        const { type, pieces } = await sent(fields, piece);
        const { typed } = await readBody(request(type, pieces), MEGA);
        expect(await skimForm(request(type, pieces), MEGA)).toEqual(typed);
      },
    ),
    { numRuns: 300 },
  );
});

test("words before and after a photo of many megabytes come back, and no more is held of it than a piece", async () => {
  const photo = new Uint8Array(12 * MEGA).fill(0xd8);
  const fields = [
    { name: "done", value: "148 services are listed." },
    { name: "file", value: photo },
    { name: "newdateReason", value: "The funder decides in April." },
  ];
  const { type, pieces } = await sent(fields, 64 * 1024);
  expect(await skimForm(request(type, pieces), 25 * MEGA)).toEqual({
    done: "148 services are listed.",
    newdateReason: "The funder decides in April.",
  });
  // Cut off in the photo: what stood before it is there all the same.
  expect(await skimForm(request(type, pieces), MEGA)).toEqual({ done: "148 services are listed." });
});

test("a form that ends in the middle, or is none, gives what there is and never hangs", async () => {
  const { type, pieces } = await sent(
    [
      { name: "done", value: "Words" },
      { name: "next", value: "x".repeat(2000) },
    ],
    100,
  );
  for (let count = 0; count < pieces.length; count += 1) {
    const typed = await skimForm(request(type, pieces.slice(0, count)), MEGA);
    expect([{}, { done: "Words" }]).toContainEqual(typed);
  }
  const all = [new TextEncoder().encode("done=Words")];
  expect(await skimForm(request("application/x-www-form-urlencoded", all), MEGA)).toEqual({});
  expect(await skimForm(request("multipart/form-data", all), MEGA)).toEqual({});
  expect(await skimForm(request("multipart/form-data; boundary=x", all), MEGA)).toEqual({});
});

test("more words than any form has, and more fields, are not gathered", async () => {
  const long = await sent(
    [
      { name: "done", value: plainWords("word ".repeat(20_000)) },
      { name: "next", value: "After" },
    ],
    64 * 1024,
  );
  expect(await skimForm(request(long.type, long.pieces), MEGA)).toEqual({});
  const many = await sent(
    Array.from({ length: 700 }, () => ({ name: "done", value: "x" })),
    64 * 1024,
  );
  const typed = await skimForm(request(many.type, many.pieces), MEGA);
  expect(typed.done?.length).toBe(500);
});
