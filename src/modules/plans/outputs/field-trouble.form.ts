import type { z } from "zod";

type Issue = Parameters<z.core.$ZodErrorMap>[0];

/** What is wrong with one field, to stand after its name: `improvement 2, action 1, text` “is missing”. */
export function sayFieldTrouble(issue: Issue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "is missing" : `is not ${KINDS[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return issue.input === undefined
        ? "is missing"
        : `is none of: ${issue.values.map((value) => JSON.stringify(value)).join(", ")}`;
    case "unrecognized_keys":
      return `holds what this format does not know: ${issue.keys.map((key) => JSON.stringify(key)).join(", ")}`;
    case "too_small":
      return "is too small a number";
    default:
      return undefined;
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  object: "a group of fields",
  array: "a list",
  boolean: "true or false",
  number: "a number",
  int: "a whole number",
};
