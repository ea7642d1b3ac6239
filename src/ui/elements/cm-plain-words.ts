import { AskingElement } from "./asking-element.ts";

/** `<cm-plain-words src="…">` around words for everybody: how hard they are to read, and which of them are jargon. */
export class CmPlainWords extends AskingElement {
  protected readonly pause = 800;
}
