import { createHash } from "node:crypto";
import { cpus } from "node:os";
import { SaxesParser } from "saxes";
import { type CalendarDate, dayInScotland } from "../src/kernel/calendar-date.ts";
import { readJson } from "../src/modules/plans/outputs/read-json.ts";
import { writeJson } from "../src/modules/plans/outputs/write-json.ts";
import { writePlanPdf } from "../src/modules/plans/outputs/write-plan-pdf.ts";
import { writeWord } from "../src/modules/plans/outputs/write-word.ts";
import { checkReading, readPlanIn } from "../src/modules/plans/reading/plan-reading.ts";
import { composeReport } from "../src/modules/plans/reports/compose-report.ts";
import { reportOf } from "../src/modules/plans/reports/progress-report.ts";
import { writeReportWord } from "../src/modules/plans/reports/write-report-word.ts";
import { readPaper } from "../src/platform/documents/index.ts";
import { openZip, readEntry } from "../src/platform/documents/zip/open-zip.ts";
import { longLife } from "./long-life.ts";
import { longPlan } from "./long-plan.ts";
import { type Measured, measure } from "./measure.ts";

const ACTIONS = 500;
const ROUNDS = 15;

const plan = longPlan(ACTIONS);
const facts = { partnership: "Strathbrae", version: 1, asOn: dayInScotland(new Date()) };
const word = await writeWord(plan, facts);
const json = writeJson(plan, facts);
const xml = await documentXml();

/** What the reader cannot do without: unzip the same file, and go through its XML without taking anything from it. */
async function goThrough(): Promise<void> {
  new SaxesParser().write((await documentXml()).toString("utf8")).close();
}

async function documentXml(): Promise<Buffer> {
  return readEntry(await openZip(Buffer.from(word)), "word/document.xml");
}

async function paperOfWord() {
  const paper = await readPaper(word, "plan.docx");
  if (!paper.ok) throw new Error(`The bench's own file cannot be read: ${paper.refusal.reason}`);
  return paper.value;
}

const paper = await paperOfWord();
const read = checkReading(readPlanIn(paper));
const found = read.plan.improvements.flatMap(({ actions }) => actions).length;
if (found !== ACTIONS || read.unplaced.length > 0)
  throw new Error(
    `Of ${ACTIONS} actions ${found} came back, and ${read.unplaced.length} cells were not placed.`,
  );

let editions = 0;

/** A plan that was never written before, with how each action stands: nobody can have kept anything of it. */
function freshPlan() {
  editions += 1;
  const fresh = longPlan(ACTIONS, `${editions}.`);
  const actions = fresh.improvements.flatMap((improvement) => improvement.actions);
  const statuses = new Map(actions.map(({ id }) => [id, "Under way, 3 weeks late"]));
  return [fresh, { ...facts, statuses }] as const;
}

async function writePdf(): Promise<Uint8Array> {
  const made = await writePlanPdf(...freshPlan());
  if (!made.ok) throw new Error(`The bench's own PDF was not made: ${made.refusal.reason}`);
  return made.value;
}

const year = { since: "2025-12-31" as CalendarDate, until: "2026-12-31" as CalendarDate };

/** The progress report of a year in which much was said of each action: how each stood is worked out backwards, twice. */
function makeReport() {
  const [fresh] = freshPlan();
  const report = reportOf({
    records: longLife(fresh),
    ...{ plan: 1, period: year, audience: "partners", waiting: null },
  });
  const { partnership, asOn } = facts;
  return composeReport(report, { partnership, asOn, frozen: fresh }, { nameOf: () => "Morag Innes" });
}

const reported = makeReport().sections.find(({ key }) => key === "done")?.rows.length ?? 0;
if (reported !== ACTIONS)
  throw new Error(`The bench's own report has news of ${reported} actions, not of ${ACTIONS}.`);

const pdf = await writePdf();
const block = Buffer.alloc(16 * 1024 * 1024, 7);
const tasks = [
  { name: "hash 16 MB (calibration)", run: () => createHash("sha256").update(block).digest() },
  { name: "unzip and go through the XML", run: goThrough },
  { name: "read Word into a paper", run: paperOfWord },
  { name: "understand the paper as a plan", run: () => checkReading(readPlanIn(paper)) },
  { name: "write the plan as Word", run: () => writeWord(...freshPlan()) },
  { name: "write the plan as PDF", run: writePdf },
  { name: "make a year's progress report", run: makeReport },
  { name: "the same, written as Word", run: () => writeReportWord(makeReport(), "Made for the bench") },
  { name: "write the plan as JSON", run: () => writeJson(plan, facts) },
  { name: "read the plan from JSON", run: () => readJson(json) },
];

const kilobytes = (bytes: number) => `${Math.round(bytes / 1024).toLocaleString("en-GB")} kB`;
console.log(`${ACTIONS} actions in ${plan.improvements.length} improvements, ${ROUNDS} rounds`);
console.log(`Node ${process.version}, ${cpus().length} processors (${cpus()[0]?.model.trim() ?? "unknown"})`);
console.log(
  `Word file ${kilobytes(word.length)}, its XML ${kilobytes(xml.length)}; JSON ${kilobytes(Buffer.byteLength(json))}; PDF ${kilobytes(pdf.length)}\n`,
);
const measured = await measure(tasks, ROUNDS);
print(measured);
for (const line of promised(measured)) console.log(line);

/** What was promised for a plan of this length, in milliseconds. */
function promised(measured: readonly Measured[]): string[] {
  const took = (...names: string[]) =>
    measured.filter(({ name }) => names.includes(name)).reduce((sum, { median }) => sum + median, 0);
  return [
    ["read from Word", took("read Word into a paper", "understand the paper as a plan"), 2_000],
    ["written as Word", took("write the plan as Word"), 1_000],
    ["a year's report, made", took("make a year's progress report"), 500],
    ["written as PDF, in a process of its own", took("write the plan as PDF"), 2_000],
  ].map(([what, ms, most]) => `${what}: ${Math.round(Number(ms))} ms of ${most}`);
}

/** Ratios are to going through the XML: that one figure stands for the machine and the size of the file. */
function print(measured: readonly Measured[]): void {
  const baseline = measured[1]?.median ?? Number.NaN;
  const ms = (value: number) => value.toFixed(1).padStart(9);
  console.log(
    `${"".padEnd(32)}${"median ms".padStart(9)}${"quickest".padStart(9)}${"slowest".padStart(9)}    ratio`,
  );
  for (const { name, median, quickest, slowest } of measured)
    console.log(
      `${name.padEnd(32)}${ms(median)}${ms(quickest)}${ms(slowest)}${(median / baseline).toFixed(2).padStart(9)}`,
    );
  console.log("\nratio: to unzipping the same file and going through its XML, in this run");
}
