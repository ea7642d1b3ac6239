/// <reference lib="dom" />

/**
 * `<cm-unsaved>` around a form: leaving the page with words that have not been sent is asked about first. With
 * `data-changed` there are such words from the beginning, as in a form that came back to be put right.
 */
export class CmUnsaved extends HTMLElement {
  #changed = false;

  connectedCallback() {
    this.#changed = this.hasAttribute("data-changed");
    this.addEventListener("input", this.#change);
    this.addEventListener("submit", this.#send);
    window.addEventListener("beforeunload", this.#leave);
    window.addEventListener("pageshow", this.#comeBack);
  }

  disconnectedCallback() {
    this.removeEventListener("input", this.#change);
    this.removeEventListener("submit", this.#send);
    window.removeEventListener("beforeunload", this.#leave);
    window.removeEventListener("pageshow", this.#comeBack);
  }

  #change = () => {
    this.#changed = true;
  };

  #send = (event: Event) => {
    if (!event.defaultPrevented) this.#changed = false;
  };

  #leave = (event: BeforeUnloadEvent) => {
    if (this.#changed) event.preventDefault();
  };

  /** Back from the answer by the browser's own button: the words in the form are those that were sent. */
  #comeBack = (event: PageTransitionEvent) => {
    if (event.persisted) this.#changed = false;
  };
}
