import { expect, test } from "vitest";
import { isBodyName } from "./body-name.ts";

test.each([
  "Strathbrae Community Planning Partnership",
  "Strathbrae CPP",
  "STRATHBRAE COUNCIL",
  "Inverlairn Health Board",
  "Strathbrae and Inverlairn Alliance",
])("“%s” is a body's name", (text) => expect(isBodyName(text)).toBe(true));

test.each([
  "Strathbrae Community Planning Partnership improvement plan",
  "A stronger partnership",
  "Improve the partnership",
  "Working in partnership",
  "The role of the Board",
  "1. Partnership",
  "Communities",
  "Support for the Community Council",
])("“%s” is none, or says more", (text) => expect(isBodyName(text)).toBe(false));
