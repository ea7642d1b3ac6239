import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { allOf, readTaggedPdf } from "../../../test/harness/pdf-structure.ts";
import type { CalendarDate } from "../../kernel/calendar-date.ts";
import type { Log } from "../log/log.ts";
import { BUILT_IN_SIGNS } from "./built-in-signs.ts";
import { findTypesetter } from "./find-typesetter.ts";
import { type PdfMeans, writePdf } from "./write-pdf.ts";

const folder = mkdtempSync(join(tmpdir(), "templates-"));
afterAll(() => rmSync(folder, { recursive: true }));

const WORDS = fileURLToPath(new URL("./testing/words.typ", import.meta.url));

function dataOf(lines: readonly string[]) {
  const asOn = "2026-11-23" as CalendarDate;
  return { title: "A plan", partnership: "Strathbrae", asOn, foot: "A plan. Version 3.", lines };
}

/** A log that is looked at. */
function heldLog(): Log & { readonly told: Record<string, unknown>[] } {
  const told: Record<string, unknown>[] = [];
  const tell = (message: string, facts?: object) => void told.push({ message, ...facts });
  return { told, info: tell, warn: tell, fault: tell };
}

async function pdfOf(lines: readonly string[], log = heldLog()) {
  const made = await writePdf(WORDS, dataOf(lines), { log });
  if (!made.ok) throw new Error(JSON.stringify(log.told));
  return { pdf: readTaggedPdf(made.value), bytes: made.value, log };
}

/** Words as they are, wherever lines were broken. */
const words = (text: string) => text.replace(/[\s\u200b]+/g, "");

describe("a PDF that everybody can read", () => {
  test("claims PDF/UA-1, has tags, a title that is shown, and its language", async () => {
    const { pdf } = await pdfOf(["Two plain sentences."]);
    expect(pdf).toMatchObject({ marked: true, showsTitle: true, language: "en-GB" });
    expect(pdf.metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(pdf.metadata).toContain("A plan");
    expect(allOf(pdf.root, "H1").map(({ text }) => text.trim())).toEqual(["A plan"]);
    expect(pdf.pages[0]?.text).toContain("Page 1 of 1");
  });

  test("is the same file whenever it is made of the same words", async () => {
    const [one, two] = [await pdfOf(["The same"]), await pdfOf(["The same"])];
    expect(Buffer.from(one.bytes).equals(two.bytes)).toBe(true);
  });

  test("holds letters of Gaelic, Polish, Greek and Russian, ticks, boxes, arrows and comparisons as they are", async () => {
    const lines = ["Àrd-sgoil ìre", "Zażółć gęślą", "ελληνικά", "по-русски", "✓ ✗ ☐ ☑ ★ • ▪ – — “” £ € ½"];
    const signs = BUILT_IN_SIGNS.map((code) => String.fromCodePoint(code)).join(" ");
    const { pdf, log } = await pdfOf([...lines, signs]);
    for (const line of [...lines, signs]) expect(words(pdf.root.text)).toContain(words(line));
    expect(log.told).toEqual([]);
  });

  test("shows a mark for what its fonts lack, says so on the page, and tells the log once, by number only", async () => {
    const { pdf, log } = await pdfOf(["a 漢 b", "c \u0007 d", "e \uf0fc f", "g 👩‍👩‍👧 h", "漢 again"]);
    expect(words(pdf.root.text)).toContain("a□bc□de□fg□h□again");
    expect(pdf.root.text).toContain("stands where our fonts have no picture");
    expect(log.told).toEqual([
      {
        message: "characters of a PDF became marks",
        marked: ["U+6F22", "U+0007", "U+F0FC", expect.stringContaining("U+1F469")],
      },
    ]);
  });

  test("takes nobody's words for its own language", async () => {
    const lines = [
      '#eval("1+1") $x^2$ *bold* @ref <label> = Heading',
      '#import "@preview/cetz:0.1"',
      "\\u{0}",
    ];
    const { pdf } = await pdfOf(lines);
    for (const line of lines) expect(words(pdf.root.text)).toContain(words(line));
  });

  test("looks the same where the machine has no fonts", async () => {
    const program = fileURLToPath(new URL("./testing/print-pdf.ts", import.meta.url));
    const node = [process.execPath, "--no-warnings", program] as const;
    const hide = 'mount -t tmpfs none /usr/share/fonts && exec "$@"';
    const hidden = spawnSync("unshare", ["-rm", "/bin/sh", "-c", hide, "sh", ...node]);
    if (hidden.error || hidden.status !== 0) {
      console.warn("Not tested: this machine lets us hide no fonts (unshare).", String(hidden.stderr ?? ""));
      return;
    }
    const here = execFileSync(node[0], node.slice(1), { stdio: ["ignore", "pipe", "ignore"] });
    const [without, withFonts] = [hidden.stdout, here].map((base64) =>
      readTaggedPdf(Buffer.from(String(base64), "base64")),
    );
    expect(without?.root.text).toContain("на русском");
    expect([without?.root, without?.pages]).toEqual([withFonts?.root, withFonts?.pages]);
  });
});

describe("where there is no PDF there is a reason", () => {
  const template = (text: string) => {
    const path = join(folder, `${crypto.randomUUID()}.typ`);
    writeFileSync(path, text);
    return path;
  };
  const reasonOf = async (path: string, means: PdfMeans = {}) => {
    const log = heldLog();
    const made = await writePdf(path, dataOf(["Words"]), { log, ...means });
    return [made.ok ? "made" : made.refusal.reason, JSON.stringify(log.told)] as const;
  };

  test.each([
    ["reads a file", "file not found", '#read("/etc/hostname")'],
    ["shows a picture of the disk", "file not found", '#image("/etc/hostname.png")'],
    ["asks for a package", "package", '#import "@preview/cetz:0.4.2": *'],
    ["asks without end", "depth exceeded", "#let go(n) = go(n + 1)\n#go(0)"],
  ])("a template that %s is refused", async (_, complaint, text) => {
    const [reason, told] = await reasonOf(template(text));
    expect(reason).toBe("not-accessible");
    expect(told).toContain(complaint);
  });

  test("a file that not everybody could read is never made", async () => {
    const skipped = template("= One\n=== Three");
    const [reason, told] = await reasonOf(skipped);
    expect([reason, told]).toEqual(["not-accessible", expect.stringContaining("PDF/UA-1 error")]);
  });

  test("no typesetter, or none for this machine", async () => {
    expect((await reasonOf(WORDS, { typesetter: null }))[0]).toBe("no-typesetter");
    const found = findTypesetter();
    if (!found) throw new Error("The typesetter is not installed.");
    const compiler = join(folder, "compiler.cjs");
    writeFileSync(compiler, "throw new Error('Cannot find native binding')");
    const other = { ...found, compiler, readable: [...found.readable, compiler] };
    const [reason, told] = await reasonOf(WORDS, { typesetter: other });
    expect([reason, told]).toEqual(["no-typesetter", expect.stringContaining("native binding")]);
  });

  test("too long, too much, and a template that is not there", async () => {
    expect((await reasonOf(WORDS, { bounds: { milliseconds: 20 } }))[0]).toBe("took-too-long");
    expect((await reasonOf(WORDS, { bounds: { memoryKilobytes: 120_000 } }))[0]).toMatch(
      /too-much-memory|failed/,
    );
    expect((await reasonOf(WORDS, { bounds: { answerBytes: 100 } }))[0]).toBe("too-big");
    expect((await reasonOf(join(folder, "none.typ")))[0]).toBe("failed");
  });
});
