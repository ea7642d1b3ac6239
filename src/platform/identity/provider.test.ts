import { describe, expect, test } from "vitest";
import { believedEmail, providersFor, tookSecondStep } from "./provider.ts";

const careful = { domains: ["strathbrae.example"], trustsEmail: false };
const trusted = { ...careful, trustsEmail: true };

describe("the address that a provider may sign somebody in under", () => {
  test.each([
    [
      "verified",
      careful,
      { email: "Morag@Strathbrae.example", email_verified: true },
      "morag@strathbrae.example",
    ],
    [
      "verified, in words",
      careful,
      { email: "m@strathbrae.example", email_verified: "true" },
      "m@strathbrae.example",
    ],
    ["not said to be verified", careful, { email: "m@strathbrae.example" }, null],
    ["not said, of a trusted provider", trusted, { email: "m@strathbrae.example" }, "m@strathbrae.example"],
    [
      "said not to be verified, of a trusted one",
      trusted,
      { email: "m@strathbrae.example", email_verified: false },
      null,
    ],
    [
      "of a domain that is not its own",
      trusted,
      { email: "m@elsewhere.example", email_verified: true },
      null,
    ],
    [
      "of a domain that only ends like its own",
      trusted,
      { email: "m@not-strathbrae.example", email_verified: true },
      null,
    ],
    [
      "with two signs",
      trusted,
      { email: "m@elsewhere.example@strathbrae.example", email_verified: true },
      null,
    ],
    [
      "a user name, of a trusted provider",
      trusted,
      { preferred_username: "m@strathbrae.example" },
      "m@strathbrae.example",
    ],
    [
      "a user name, of another",
      careful,
      { preferred_username: "m@strathbrae.example", email_verified: true },
      null,
    ],
    ["none", trusted, { sub: "1" }, null],
    ["no text", trusted, { email: ["m@strathbrae.example"], email_verified: true }, null],
  ] as const)("%s", (_, provider, claims, email) => {
    expect(believedEmail(provider, claims)).toBe(email);
  });
});

describe("what a provider says of a second step", () => {
  test("counts where the settings say so, and otherwise not", () => {
    expect(tookSecondStep({ secondStepWhen: ["mfa"] }, { amr: ["pwd", "mfa"] })).toBe(true);
    expect(tookSecondStep({ secondStepWhen: ["c1"] }, { acrs: ["c1"] })).toBe(true);
    expect(
      tookSecondStep({ secondStepWhen: ["possessionorinherence"] }, { acr: "possessionorinherence" }),
    ).toBe(true);
    expect(tookSecondStep({ secondStepWhen: ["mfa"] }, { amr: ["pwd"] })).toBe(false);
    expect(tookSecondStep({ secondStepWhen: [] }, { amr: ["mfa"] })).toBe(false);
    expect(tookSecondStep({ secondStepWhen: ["mfa"] }, { amr: { mfa: true } })).toBe(false);
  });
});

test("a provider is shown by the partnerships that it was set up for", () => {
  const of = (partnerships: readonly string[] | null) => ({
    name: "council",
    issuer: "https://login.example",
    clientId: "x",
    clientSecret: "y",
    label: "your council account",
    ...careful,
    secondStepWhen: [],
    partnerships,
  });
  expect(providersFor([of(null)], "strathbrae")).toHaveLength(1);
  expect(providersFor([of(["strathbrae"])], "strathbrae")).toHaveLength(1);
  expect(providersFor([of(["strathbrae"])], "inverlairn")).toHaveLength(0);
});
