/** What a command answers: done, or refused for a reason that a person can put right (a symbol and facts, never a sentence). */
export type Result<Value, Refusal> = Done<Value> | Refused<Refusal>;

export interface Done<Value> {
  readonly ok: true;
  readonly value: Value;
}

export interface Refused<Refusal> {
  readonly ok: false;
  readonly refusal: Refusal;
}

export function done<Value>(value: Value): Done<Value> {
  return { ok: true, value };
}

export function refused<const Refusal>(refusal: Refusal): Refused<Refusal> {
  return { ok: false, refusal };
}
