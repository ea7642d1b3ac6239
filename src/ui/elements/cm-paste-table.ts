/// <reference lib="dom" />
import { sayCameIn, tablesOf } from "./pasted-tables.ts";

/**
 * `<cm-paste-table>` around a text area: what is pasted from Word or a web page has its tables put into the hidden
 * field as HTML, so that merged cells come in merged. The text goes into the text area as always, and is all there is
 * without script.
 */
export class CmPasteTable extends HTMLElement {
  /** The text as it stood after the last paste; what is typed later makes it differ. */
  #pasted = "";

  connectedCallback() {
    this.addEventListener("paste", this.#paste);
    this.addEventListener("input", this.#type);
  }

  disconnectedCallback() {
    this.removeEventListener("paste", this.#paste);
    this.removeEventListener("input", this.#type);
  }

  #paste = (event: ClipboardEvent) => {
    const text = this.querySelector("textarea");
    const kept = this.querySelector<HTMLInputElement>("input[type=hidden]");
    if (!text || !kept || event.target !== text) return;
    const found = tablesOf(event.clipboardData?.getData("text/html") ?? "");
    if (found === null) return;
    // A second table pasted under the first belongs to the same paper; one pasted over it takes its place.
    const isOver = text.selectionStart === 0 && text.selectionEnd === text.value.length;
    const isUnder =
      !isOver &&
      kept.value !== "" &&
      text.value === this.#pasted &&
      text.selectionStart === text.value.length;
    if (!isOver && !isUnder) return;
    kept.value = isUnder ? kept.value + found.html : found.html;
    // The browser puts the text in after this; what it makes of it is what was pasted.
    setTimeout(() => {
      this.#pasted = text.value;
      this.#say(sayCameIn(tablesOf(kept.value) ?? found));
    });
  };

  #type = (event: Event) => {
    const kept = this.querySelector<HTMLInputElement>("input[type=hidden]");
    if ((event as InputEvent).inputType === "insertFromPaste" || !kept || kept.value === "") return;
    kept.value = "";
    this.#say(
      "You changed the text, so it is read as text. Paste the table again to bring its merged cells in.",
    );
  };

  #say(sentence: string) {
    const line = this.querySelector("[aria-live]");
    if (line) line.textContent = sentence;
  }
}
