/** There is no such thing, or not for this person: the two look the same from outside. */
export class NotFound extends Error {
  override readonly name = "NotFound";
}

/** The person is known and may not. `needs` is the permission that was missing; pages say who has it. */
export class Forbidden extends Error {
  override readonly name = "Forbidden";
  readonly needs: string;
  constructor(needs: string) {
    super(`needs ${needs}`);
    this.needs = needs;
  }
}

/** Nobody is signed in where somebody must be. */
export class SignInNeeded extends Error {
  override readonly name = "SignInNeeded";
}

/** Somebody is signed in, and a second step is still to be taken, or to be set up because their role asks for one. */
export class SecondStepNeeded extends Error {
  override readonly name = "SecondStepNeeded";
  readonly what: "take" | "set-up";
  constructor(what: "take" | "set-up") {
    super(`second step to ${what}`);
    this.what = what;
  }
}
