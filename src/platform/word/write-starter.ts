import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";
import { PLAIN_MARGINS, PLAIN_STYLES } from "./plain-styles.ts";

/** A4 in twentieths of a point; Word wants portrait numbers whichever way the page lies. */
const A4 = { width: 11_906, height: 16_838, orientation: PageOrientation.LANDSCAPE };

/** A template to begin with: our plain look, with a sentence in each style that says what it is for. */
export async function writeStarter(partnership: string): Promise<Uint8Array> {
  const say = (text: string, style?: string) =>
    new Paragraph({ ...(style === undefined ? {} : { style }), children: [new TextRun(text)] });
  const document = new Document({
    title: `Word template of ${partnership}`,
    creator: partnership,
    styles: PLAIN_STYLES,
    sections: [
      {
        properties: { page: { size: A4, margin: PLAIN_MARGINS } },
        headers: { default: new Header({ children: [say(`${partnership}. Put your logo here.`)] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: "PlanFooter",
                children: [
                  new TextRun({ children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES] }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            children: [new TextRun("Heading 1: the title of a plan")],
          }),
          say(
            "Normal: the lines under the title. Change fonts, sizes, colours and spaces in these styles, not by hand.",
          ),
          new Paragraph({
            heading: HeadingLevel.HEADING_2,
            children: [new TextRun("Heading 2: an improvement")],
          }),
          say("Plan column heading: heads a column", "PlanColumn"),
          say("Plan cell: the words in the columns", "PlanCell"),
          say("Plan footer: which version it is, under your own footer", "PlanFooter"),
          say(
            "Words on this page are not taken over. The header, the footer, the margins, the fonts and the styles are.",
          ),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
