import { AskingElement } from "./asking-element.ts";

/** `<cm-date-reading src="…">` around a date field: how the words are read. The same sentence comes with the page. */
export class CmDateReading extends AskingElement {
  protected readonly pause = 300;
}
