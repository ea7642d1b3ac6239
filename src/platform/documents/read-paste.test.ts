import { describe, expect, test } from "vitest";
import type { Paper } from "../../kernel/paper.ts";
import { type Pasted, readPaste } from "./read-paste.ts";
import { sketchAsides, sketchTables } from "./testing/sketch.ts";

async function paste(pasted: Pasted): Promise<Paper> {
  const result = await readPaste(pasted);
  if (!result.ok) throw new Error(result.refusal.reason);
  return result.value;
}

/** As Word 365 puts a selection on the clipboard, shortened to what matters. */
const FROM_WORD = `Version:1.0\r\nStartHTML:0000000105\r\nEndHTML:0000042\r\n
<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0} --></style></head><body lang=EN-GB>
<!--StartFragment-->
<table class=MsoTableGrid border=1>
 <thead><tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'><td><p class=MsoNormal><b>Action<o:p></o:p></b></p></td><td><p class=MsoNormal>Lead
  organisation</p></td></tr></thead>
 <tr><td rowspan=2><p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Hold a forum<ins cite="mailto:x"> soon</ins><span class=msoDel><del> late</del></span></p>
  <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span><![endif]>Write it up</p></td>
  <td><p class=MsoNormal>Council<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a><a class=msocomanchor href="#_msocom_1" name="_msoanchor_1">[MI1]</a> <span style='font-family:Wingdings'>ü</span></p></td></tr>
 <tr><td><p class=MsoNormal>&nbsp;</p></td></tr>
</table>
<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1">[1]</a> Housing service</p></div></div>
<div style='mso-element:comment-list'><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><span style='mso-special-character:comment'><a class=msocomanchor href="#_msoanchor_1" name="_msocom_1">[MI1]</a></span><p class=MsoCommentText>Agreed?</p></div></div></div>
<!--EndFragment--></body></html>`;

describe("a pasted table", () => {
  test("from Word has its merges, list marks and signs; changes, notes and comments stand beside", async () => {
    const paper = await paste({ html: FROM_WORD, text: "Action\tLead\n" });
    expect([paper.name, paper.format]).toEqual(["pasted table", "html"]);
    expect(sketchTables(paper)).toEqual([
      ["# 1 Action | 2 Lead organisation", "1↓2 • Hold a forum soon / 2. Write it up | 2 Council ✓", "2"],
    ]);
    expect(sketchAsides(paper)).toEqual([
      "deleted: late @ 1,2,1",
      "footnote: Housing service @ 1,2,2",
      "comment: Agreed? @ 1,2,2",
    ]);
  });

  test("as text is read as text, cells in quotation marks included", async () => {
    const paper = await paste({
      html: "<p>no table here</p>",
      text: 'Action\tLead\r\nGrit\t"Council\r\nBoard"\r\n',
    });
    expect(paper.format).toBe("txt");
    expect(sketchTables(paper)).toEqual([["1 Action | 2 Lead", "1 Grit | 2 Council / Board"]]);
  });

  test("of nothing is refused as empty", async () => {
    expect(await readPaste({ html: "  ", text: "\n" })).toMatchObject({
      ok: false,
      refusal: { reason: "empty" },
    });
    expect(await readPaste({})).toMatchObject({ ok: false, refusal: { reason: "empty" } });
  });
});
