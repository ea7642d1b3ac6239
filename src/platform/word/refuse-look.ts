import type { NoLook } from "./word-look.ts";

/** Thrown far down in the reading of a template; the process that reads turns it into its answer. */
export class UnusableLook extends Error {
  readonly reason: NoLook;

  constructor(reason: NoLook) {
    super(reason);
    this.reason = reason;
  }
}

/** Stops reading at once. */
export function refuseLook(reason: NoLook): never {
  throw new UnusableLook(reason);
}
