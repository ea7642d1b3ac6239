import { fileURLToPath } from "node:url";
import type { CalendarDate } from "../../../kernel/calendar-date.ts";
import { writePdf } from "../write-pdf.ts";

/** A program of a test: prints a PDF of a few words of every kind, so that it can be made on another machine's terms. */
const made = await writePdf(fileURLToPath(new URL("./words.typ", import.meta.url)), {
  title: "A plan",
  partnership: "Strathbrae",
  asOn: "2026-11-23" as CalendarDate,
  foot: "A plan",
  lines: ["Gruppa на русском, ελληνικά, Àrd-sgoil", "→ ≤ ✓ ☐ 漢"],
});
process.stdout.write(made.ok ? Buffer.from(made.value).toString("base64") : made.refusal.reason);
