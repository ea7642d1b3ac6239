import { describe, expect, test } from "vitest";
import { trimStylesheet } from "./trim-stylesheet.ts";

const trimmed = (text: string) => trimStylesheet(text, ["ds_button", "ds_input--"]);

describe("a stylesheet trimmed to our classes", () => {
  test.each([
    ["keeps rules of our classes", ".ds_button{color:red}", ".ds_button{color:red}"],
    ["keeps rules without a class", "a:focus,[hidden]{color:red}", "a:focus,[hidden]{color:red}"],
    [
      "leaves out rules of other classes",
      ".ds_card{color:red}.ds_button{color:red}",
      ".ds_button{color:red}",
    ],
    ["leaves out single selectors", ".ds_card a, .ds_button a{color:red}", ".ds_button a{color:red}"],
    ["leaves out what needs both", ".ds_card .ds_button{color:red}", ""],
    ["keeps all classes of a beginning", ".ds_input--fixed-10{width:1em}", ".ds_input--fixed-10{width:1em}"],
    ["keeps what must not be", ".ds_button:not(.ds_card){color:red}", ".ds_button:not(.ds_card){color:red}"],
    ["keeps choices", ":is(.ds_card, .ds_button) a{color:red}", ":is(.ds_card, .ds_button) a{color:red}"],
    [
      "looks into media",
      "@media print{.ds_card{color:red}.ds_button{color:red}}@media screen{.ds_card{color:red}}",
      "@media print{.ds_button{color:red}}",
    ],
    [
      "leaves movements alone",
      "@keyframes turn{from{top:0}to{top:1em}}",
      "@keyframes turn{from{top:0}to{top:1em}}",
    ],
    ["reads no brace in words", '.ds_button{content:"}{"}.ds_card{top:0}', '.ds_button{content:"}{"}'],
    ["forgets remarks", "/* .ds_button{} */.ds_button{top:0}", ".ds_button{top:0}"],
  ])("%s", (_, text, expected) => expect(trimmed(text)).toBe(expected));
});
