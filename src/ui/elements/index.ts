/// <reference lib="dom" />
import { CmDateReading } from "./cm-date-reading.ts";
import { CmPasskey } from "./cm-passkey.ts";
import { CmPasteTable } from "./cm-paste-table.ts";
import { CmPlainWords } from "./cm-plain-words.ts";
import { CmUnsaved } from "./cm-unsaved.ts";

// Every element adds to markup that works without it; a page misses nothing where this file does not arrive.
customElements.define("cm-date-reading", CmDateReading);
customElements.define("cm-passkey", CmPasskey);
customElements.define("cm-paste-table", CmPasteTable);
customElements.define("cm-plain-words", CmPlainWords);
customElements.define("cm-unsaved", CmUnsaved);
