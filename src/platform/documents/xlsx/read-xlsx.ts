import type { Paper } from "../../../kernel/paper.ts";
import { createBudget } from "../budget.ts";
import { type Relationship, relationshipsOf } from "../docx/parts.ts";
import type { Draft } from "../draft.ts";
import { finishPaper } from "../finish-paper.ts";
import { refuse, UnusablePaper } from "../unusable.ts";
import { parseXml } from "../xml/element.ts";
import { createXmlReader, type XmlTaker } from "../xml/read-xml.ts";
import { readEntry, type Zip } from "../zip/open-zip.ts";
import { addSheet } from "./add-sheet.ts";
import { readNumberFormats } from "./number-formats.ts";
import { stringsTaker } from "./shared-strings.ts";
import { readWorkbook } from "./workbook.ts";

/** What all sheets of a workbook share while they are read. */
export interface WorkbookParts {
  readonly draft: Draft;
  readonly budget: ReturnType<typeof createBudget>;
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly from1904: boolean;
  /** What is hidden counts as if it showed: somebody asked for it. */
  readonly withHidden: boolean;
  /** Names of those who comment, by the ids that conversations use. */
  readonly people: ReadonlyMap<string, string>;
  /** Leads a part past a taker. */
  read(part: string, taker: XmlTaker): Promise<void>;
  related(part: string): Promise<Relationship[]>;
  /** The name of a part in the zip; null where there is none. */
  find(target: string): string | null;
  /** Reads a side part; one that is damaged is listed and costs what it says, never the paper. */
  orTell(part: string, reading: () => Promise<void>): Promise<void>;
}

/**
 * Reads the workbook in this part of an opened Excel file: each sheet that shows is a table, named as the sheet is;
 * what is hidden, notes, conversations and boxes stand beside. Formulas count with the values they were saved with.
 */
export async function readXlsx(zip: Zip, main: string, name: string, withHidden = false): Promise<Paper> {
  const workbook = readWorkbook(parseXml(await readEntry(zip, main), main));
  if (!workbook) return refuse("not-a-paper", { format: "zip" });
  const draft: Draft = { blocks: [], asides: [] };
  const related = await relationshipsOf(zip, main);
  const strings: string[] = [];
  const people = new Map<string, string>();
  let formats: string[] = [];
  const parts: Omit<WorkbookParts, "formats"> = {
    draft,
    budget: createBudget(),
    strings,
    from1904: workbook.from1904,
    withHidden,
    people,
    async read(part, taker) {
      const reader = createXmlReader(taker, part);
      await zip.read(part, (chunk) => reader.write(chunk));
      reader.end();
    },
    related: (part) => relationshipsOf(zip, part),
    find: (target) => zip.find(target),
    async orTell(part, reading) {
      try {
        await reading();
      } catch (error) {
        if (!(error instanceof UnusablePaper) || error.unusable.reason !== "damaged") throw error;
        draft.asides.push({ kind: "unreadable", text: part, cell: null });
      }
    },
  };
  const partOf = (type: string) => {
    const found = related.find((each) => each.type === type && !each.outside);
    return found ? zip.find(found.target) : null;
  };

  // Without its texts and formats a sheet would say something else: these parts are no side parts.
  const texts = partOf("sharedStrings");
  if (texts) await parts.read(texts, stringsTaker(parts.budget, strings));
  const styles = partOf("styles");
  if (styles) formats = readNumberFormats(parseXml(await readEntry(zip, styles), styles));
  const persons = partOf("person");
  if (persons)
    await parts.orTell(persons, async () => {
      for (const { attributes } of parseXml(await readEntry(zip, persons), persons).children)
        if (attributes.id) people.set(attributes.id, attributes.displayName ?? "");
    });
  for (const sheet of workbook.sheets) {
    const found = related.find((each) => each.id === sheet.id && !each.outside);
    await addSheet({ ...parts, formats }, sheet, found ?? null);
  }
  return finishPaper({ name, format: "xlsx" }, draft);
}
