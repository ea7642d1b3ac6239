/** One thing to put right in a form: which field, and the sentence its reader will see. */
export interface Problem {
  readonly field: string;
  readonly message: string;
}

/** What a person typed, by field name. A field that may be sent several times is a list. */
export type Typed = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Input that could not be taken: every problem at once, and what was typed, so that nothing is lost. */
export interface Invalid {
  readonly ok: false;
  readonly problems: readonly Problem[];
  readonly typed: Typed;
}

export interface Parsed<Value> {
  readonly ok: true;
  readonly value: Value;
  readonly typed: Typed;
}

export function invalid(typed: Typed, problems: readonly Problem[]): Invalid {
  return { ok: false, problems, typed };
}
