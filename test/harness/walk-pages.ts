import type { TestApp } from "./app.ts";
import { type FieldFound, type FormFound, type PageRead, readPage } from "./read-page.ts";

/**
 * Addresses that differ only in which thing they are of, or in what was asked, are of one kind. So are all that ask several
 * things at once: filters together are as many addresses as there are pairs and threes of them.
 */
function kindOf(address: string): string {
  const [path = "", query = ""] = address.split("?");
  const asked = query.includes("&") ? "several" : query.split("=")[0];
  return `${path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\d+/g, "*")}?${asked}`;
}

/** What a plan's pages are narrowed by, and lists leafed through: the same page for the same person, with other rows. */
export const NARROWED = /[?&](?:s|i|lead|theme|dates|concerns|mark|gap|status|page|from|to)=/;

/** Every page of this service that `who` reaches by links from here, some of each kind; each is given to `look` as a browser understands it and as it came. Answers where it was. */
export async function walkPages(
  test: TestApp,
  from: readonly string[],
  look: (where: string, page: PageRead, html: string) => void | Promise<void>,
  {
    who,
    ofAKind,
    leaveOut,
  }: {
    readonly who?: string | undefined;
    readonly ofAKind: number;
    /** Addresses that are not gone to. */
    readonly leaveOut?: RegExp;
  },
): Promise<readonly string[]> {
  const waiting = [...from];
  const seen = new Map<string, number>();
  const looked: string[] = [];
  const known = new Set(from);
  for (let where = waiting.shift(); where !== undefined; where = waiting.shift()) {
    const kind = kindOf(where);
    const before = seen.get(kind) ?? 0;
    if (before >= ofAKind) continue;
    seen.set(kind, before + 1);
    const answer = await test.get(where, who);
    if (answer.status !== 200) throw new Error(`${where} answers ${answer.status}`);
    looked.push(where);
    if (!answer.headers.get("content-type")?.startsWith("text/html")) continue;
    const html = await answer.text();
    const page = readPage(html);
    await look(where, page, html);
    for (const link of page.links) {
      const address = new URL(link.replace(/#.*/, ""), `http://here.invalid${where}`);
      const next = address.pathname + address.search;
      if (address.origin !== "http://here.invalid" || known.has(next) || leaveOut?.test(next)) continue;
      known.add(next);
      waiting.push(next);
    }
  }
  return looked;
}

type Filled = Record<string, string | string[] | File>;

/**
 * Sends a form as somebody would who fills every field by `fill`. What is refused is put right field by field and sent
 * again, so that as many words as can be kept are kept. Answers each page on the way, the last one first.
 */
export async function sendForm(
  test: TestApp,
  form: FormFound,
  fill: (field: FieldFound) => string | File,
  who?: string,
): Promise<{
  readonly taken: boolean;
  readonly statuses: readonly number[];
  readonly pages: readonly string[];
}> {
  const fields: Filled = {};
  for (const field of form.fields) {
    if (["radio", "checkbox", "button"].includes(field.kind) && field.name in fields) continue;
    if (field.kind === "checkbox" && !field.chosen) continue;
    fields[field.name] = fill(field);
  }
  const statuses: number[] = [];
  const pages: string[] = [];
  for (let round = 0; round < 6; round += 1) {
    const answer = await test.post(form.action, fields, who);
    statuses.push(answer.status);
    if (answer.status === 303) return { taken: true, statuses, pages };
    const html = await answer.text();
    pages.unshift(html);
    const wrong = readPage(html).wrong.filter((name) => name in fields);
    if (answer.status !== 422 || wrong.length === 0) break;
    for (const name of wrong) {
      const [field, ...others] = form.fields.filter((one) => one.name === name);
      if (field) fields[name] = soundFor(field, others, fields[name] === field.value);
    }
  }
  return { taken: false, statuses, pages };
}

/** Something that a field takes: what stood there, and where that was refused too, what its kind asks for. */
function soundFor(field: FieldFound, others: readonly FieldFound[], stood: boolean): string {
  if (field.kind === "radio") return others.at(-1)?.value ?? field.value;
  if (field.kind === "select") return field.options.find((option) => option !== "") ?? "";
  if (field.kind === "email") return `probe-${crypto.randomUUID()}@strathbrae.example`;
  return stood ? "12 November 2026" : field.value;
}
