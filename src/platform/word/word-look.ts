/**
 * What a Word file looks like, taken out of a partnership's template: everything around the words, and no words of the
 * template's own text. It is kept as JSON, so that the template itself is read once, in its bounded process.
 */
export interface WordLook {
  readonly format: "commonty-word-look-1";
  /** The part that declares its styles, without numbers that they would set before headings. */
  readonly styles: string;
  /** The ids of its paragraph and character styles by their names in small letters: “heading 1”. */
  readonly styleIds: Readonly<Record<string, string>>;
  /** The style of a paragraph that names none. */
  readonly plainStyle: string | null;
  readonly theme: string | null;
  /** Twentieths of a point. */
  readonly margins: WordMargins;
  /** The first page has a header and footer of its own. */
  readonly isFirstDifferent: boolean;
  readonly headers: readonly LookPart[];
  readonly footers: readonly LookPart[];
  readonly pictures: readonly LookPicture[];
}

export interface WordMargins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly header: number;
  readonly footer: number;
}

/** A header or footer as it is written, with what it refers to by ids. */
export interface LookPart {
  readonly when: "default" | "first";
  readonly xml: string;
  readonly links: readonly { readonly id: string; readonly address: string }[];
  /** Pictures by their place in the look. */
  readonly pictures: readonly { readonly id: string; readonly picture: number }[];
}

export interface LookPicture {
  readonly ending: "png" | "jpeg" | "gif";
  readonly base64: string;
}

/** Why a template cannot be taken: a symbol; `sayNoLook` has the sentence. */
export type NoLook =
  | "no-word-file"
  | "macros"
  | "strict"
  | "linked-picture"
  | "picture-kind"
  | "embedded-object"
  | "fetching-field"
  | "strange-link"
  | "too-much";
