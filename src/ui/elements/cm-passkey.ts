/// <reference lib="dom" />

/**
 * `<cm-passkey data-does="use|add" data-challenge="…">` around a form: where the browser knows passkeys, it shows the form,
 * asks the service for a challenge and the device for its answer, and sends the form with it. Elsewhere the words for that
 * stay, if there are any.
 */
export class CmPasskey extends HTMLElement {
  connectedCallback() {
    // The newest of the three parts: a browser that has it has the others.
    if (typeof globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON !== "function") return;
    for (const part of this.querySelectorAll<HTMLElement>("[data-with]")) part.hidden = false;
    for (const part of this.querySelectorAll<HTMLElement>("[data-without]")) part.hidden = true;
    this.addEventListener("submit", this.#submit);
  }

  disconnectedCallback() {
    this.removeEventListener("submit", this.#submit);
  }

  #submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    void this.#ask(form).catch((trouble: unknown) => this.#say(sayTrouble(trouble)));
  };

  async #ask(form: HTMLFormElement) {
    const field = form.elements.namedItem("answer");
    if (!(field instanceof HTMLInputElement)) return;
    this.#say("");
    const reply = await fetch(this.dataset.challenge ?? "", {
      method: "POST",
      headers: { accept: "application/json" },
    });
    const isOptions = (reply.headers.get("content-type") ?? "").startsWith("application/json");
    if (!reply.ok || !isOptions) return this.#say(isOptions ? "" : await sentenceOf(reply));
    const credential = await this.#credential(await reply.json());
    if (!credential) return;
    field.value = JSON.stringify(credential);
    form.submit();
    // Who comes back to this page begins anew: an answer is taken once.
    field.value = "";
  }

  #credential(
    options: PublicKeyCredentialRequestOptionsJSON & PublicKeyCredentialCreationOptionsJSON,
  ): Promise<Credential | null> {
    if (this.dataset.does !== "add") {
      const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
      return navigator.credentials.get({ publicKey });
    }
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
    return navigator.credentials.create({ publicKey });
  }

  #say(sentence: string) {
    const line = this.querySelector("[aria-live]");
    if (line) line.textContent = sentence;
  }
}

/** What the service answered instead of a challenge, where it is a sentence for people. */
async function sentenceOf(reply: Response): Promise<string> {
  const isSentence = (reply.headers.get("content-type") ?? "").startsWith("text/plain");
  return isSentence
    ? (await reply.text()).trim()
    : "That did not work. Load the page again, or take another way.";
}

function sayTrouble(trouble: unknown): string {
  const name = trouble instanceof Error ? trouble.name : "";
  if (name === "InvalidStateError") return "This device has a passkey of yours already.";
  if (name === "NotAllowedError") return "No passkey was used. Try again, or take another way.";
  return "This device could not do it. Try again, or take another way.";
}
