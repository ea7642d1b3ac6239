/// <reference lib="dom" />

/**
 * Around a field: as one types, it asks `src?text=…` and writes the answer, a sentence as plain text, into the field's
 * live line. Nothing hangs on the answer: the field is sent and judged without it.
 */
export abstract class AskingElement extends HTMLElement {
  /** How long a person has stopped typing before we ask: long enough not to ask at every letter. */
  protected abstract readonly pause: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | undefined;

  connectedCallback() {
    this.addEventListener("input", this.#wait);
  }

  disconnectedCallback() {
    this.removeEventListener("input", this.#wait);
    clearTimeout(this.#timer);
    this.#asking?.abort();
  }

  #wait = () => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), this.pause);
  };

  async #ask() {
    const text =
      this.querySelector<HTMLInputElement | HTMLTextAreaElement>("input, textarea")?.value.trim() ?? "";
    // An answer that is overtaken by more typing must not be shown after it.
    this.#asking?.abort();
    this.#asking = new AbortController();
    if (text === "") return this.#say("");
    try {
      const url = new URL(this.getAttribute("src") ?? "", document.baseURI);
      url.searchParams.set("text", text);
      const answer = await fetch(url, { signal: this.#asking.signal, headers: { accept: "text/plain" } });
      // Whoever has been signed out meanwhile gets a page instead of a sentence.
      const isSentence = answer.ok && (answer.headers.get("content-type") ?? "").startsWith("text/plain");
      this.#say(isSentence ? (await answer.text()).trim() : "");
    } catch (trouble) {
      if ((trouble as Error).name !== "AbortError") this.#say("");
    }
  }

  #say(sentence: string) {
    const line = this.querySelector("[aria-live]");
    if (line && line.textContent !== sentence) line.textContent = sentence;
  }
}
