/** What stands in a PDF file: the values of its syntax (ISO 32000-1, 7.3). Names are kept with their stroke. */
export type PdfValue = number | string | boolean | null | PdfString | PdfRef | PdfValue[] | PdfDict;

export class PdfString {
  readonly bytes: string;
  constructor(bytes: string) {
    this.bytes = bytes;
  }
}

export class PdfRef {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

export interface PdfDict {
  readonly [name: string]: PdfValue;
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** Reads one value after the other; an operator or keyword comes as a plain word. The text holds one byte a letter. */
export class PdfReader {
  readonly text: string;
  at: number;

  constructor(text: string, at = 0) {
    this.text = text;
    this.at = at;
  }

  /** The next value or word; undefined at the end. */
  next(): PdfValue | undefined {
    this.#skip();
    const sign = this.text[this.at];
    if (sign === undefined) return undefined;
    if (sign === "(") return this.#string();
    if (this.text.startsWith("<<", this.at)) return this.#dict();
    if (sign === "<") return this.#hex();
    if (sign === "[") return this.#array();
    if (sign === "]" || sign === ">" || sign === "}") {
      this.at += this.text.startsWith(">>", this.at) ? 2 : 1;
      return sign;
    }
    const word = this.#word(/\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/y);
    if (/^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(word)) return this.#numberOrRef(word);
    return word === "true" ? true : word === "false" ? false : word === "null" ? null : word;
  }

  #numberOrRef(word: string): number | PdfRef {
    const rest = /\s+\d+\s+R\b/y;
    rest.lastIndex = this.at;
    if (!/^\d+$/.test(word) || !rest.test(this.text)) return Number(word);
    this.at = rest.lastIndex;
    return new PdfRef(Number(word));
  }

  #skip(): void {
    this.#word(/(?:\s|\0|%[^\r\n]*)*/y);
  }

  #word(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? "";
    this.at += found.length;
    return found;
  }

  #array(): PdfValue[] {
    this.at += 1;
    const values: PdfValue[] = [];
    for (let value = this.next(); value !== "]" && value !== undefined; value = this.next())
      values.push(value);
    return values;
  }

  #dict(): PdfDict {
    this.at += 2;
    const entries: Record<string, PdfValue> = {};
    for (let name = this.next(); typeof name === "string" && name !== ">"; name = this.next())
      entries[name] = this.next() ?? null;
    return entries;
  }

  #hex(): PdfString {
    const digits = this.#word(/<[^>]*>/y).replace(/[^\da-f]/gi, "");
    return new PdfString(Buffer.from(digits, "hex").toString("latin1"));
  }

  #string(): PdfString {
    let bytes = "";
    let depth = 0;
    for (;;) {
      const sign = this.text[this.at] ?? ")";
      this.at += 1;
      if (sign === "\\") bytes += this.#escaped();
      else {
        if (sign === "(") depth += 1;
        if (sign === ")") depth -= 1;
        if (depth === 0) return new PdfString(bytes);
        if (depth > 1 || sign !== "(") bytes += sign;
      }
    }
  }

  #escaped(): string {
    const octal = this.#word(/[0-7]{1,3}/y);
    if (octal !== "") return String.fromCharCode(Number.parseInt(octal, 8));
    const sign = this.text[this.at] ?? "";
    this.at += 1;
    return sign === "\n" ? "" : (ESCAPES[sign] ?? sign);
  }
}
