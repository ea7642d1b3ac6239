import { createXmlReader } from "../documents/xml/read-xml.ts";
import { refuseLook } from "./refuse-look.ts";

const HELD = new Set(["w:object", "o:OLEObject", "w:control", "w:altChunk", "w:subDoc"]);
const FETCHING =
  /(?<![A-Z])(?:DDE|DDEAUTO|INCLUDE[A-Z]*|LINK|IMPORT|MACROBUTTON|DATABASE|AUTOTEXT[A-Z]*)(?![A-Z])/i;
/** Addresses that drawings of older Words may carry themselves, beside the part's list of what it refers to. */
const FETCHED = ["src", "o:href", "o:althref"];

/**
 * Refuses a header or footer that runs, fetches or holds something else. It is asked of what the markup says, as Word
 * reads it: under any prefix, with signs written as numbers, and fields put together of the pieces they came in.
 */
export function refuseHarm(bytes: Uint8Array, part: string): void {
  const within: string[] = [];
  let field = "";
  const reader = createXmlReader(
    {
      open(name, attributes) {
        if (HELD.has(name)) refuseLook("embedded-object");
        if (FETCHED.some((each) => attributes[each] !== undefined)) refuseLook("linked-picture");
        if (name === "w:fldSimple") refuseFetching(attributes["w:instr"] ?? "");
        // A field ends with its mark; what follows is another.
        if (name === "w:fldChar" && attributes["w:fldCharType"] === "begin") field += " ";
        within.push(name);
      },
      close() {
        within.pop();
      },
      text(text) {
        if (within.at(-1) === "w:instrText") field += text;
      },
    },
    part,
  );
  reader.write(bytes);
  reader.end();
  refuseFetching(field);
}

function refuseFetching(words: string): void {
  if (FETCHING.test(words)) refuseLook("fetching-field");
}
