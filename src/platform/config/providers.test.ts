import { describe, expect, test } from "vitest";
import { readProviders } from "./providers.ts";

const council = {
  name: "council",
  issuer: "https://login.microsoftonline.com/0f0f0f0f-0000-4000-8000-0f0f0f0f0f0f/v2.0",
  clientId: "id",
  clientSecret: "secret",
  label: "your council account",
  domains: ["Strathbrae.example"],
};
const read = (...all: object[]) => readProviders(JSON.stringify(all));

describe("the sign-in services of others in the settings", () => {
  test("are none where nothing is said, and careful where little is", () => {
    expect(readProviders(undefined)).toEqual([]);
    expect(read(council)).toEqual([
      {
        ...council,
        domains: ["strathbrae.example"],
        trustsEmail: false,
        secondStepWhen: [],
        partnerships: null,
      },
    ]);
  });

  test.each([
    ["no list", "nonsense", "must be a list in JSON"],
    ["no domain", JSON.stringify([{ ...council, domains: [] }]), "say whose e-mail addresses"],
    ["an open issuer", JSON.stringify([{ ...council, issuer: "http://login.example" }]), "begin with https"],
    [
      "everybody's issuer",
      JSON.stringify([{ ...council, issuer: "https://login.microsoftonline.com/common/v2.0" }]),
      "anybody in the world",
    ],
    ["a word it does not know", JSON.stringify([{ ...council, trustEmail: true }]), "trustEmail"],
    ["a name twice", JSON.stringify([council, council]), "twice"],
    ["a name that breaks an address", JSON.stringify([{ ...council, name: "a/b" }]), "small letters"],
  ])("are refused in a sentence: %s", (_, text, sentence) => {
    expect(readProviders(text)).toContain(sentence);
  });
});
