import type { Example } from "../../example.ts";
import { LONG_TITLE, LONG_WORD } from "../../example-facts.ts";
import { blankForm } from "../../form-state.ts";
import { Picks } from "../choices/picks.tsx";
import { CheckField } from "../field/check-field.tsx";
import { FilterSelect } from "../filter-form/filter-form.tsx";
import { Said } from "../said/said.tsx";
import { FixQuestion } from "./fix-question.tsx";

export const examples: Example[] = [
  {
    name: "a row cut by a page break",
    node: (
      <FixQuestion
        form={blankForm}
        name="fix-1"
        number={1}
        question="Part of a row, cut by a page break"
        where="Table 4, row 6, column 1. Not placed."
        quote="check of who offers what, made with the groups themselves."
        explanation={
          <>
            The row above ends in the middle of a sentence: <Said>Begin a yearly</Said>.
          </>
        }
      >
        <Picks
          name="fix-1"
          id="fix-1"
          chosen={["join"]}
          picks={[
            { value: "join", label: "Join it to the row above", hint: "Our suggestion. Makes one action." },
            { value: "own", label: "It is an action of its own" },
            { value: "note", label: "Keep it as a note of improvement 4" },
          ]}
        />
      </FixQuestion>
    ),
  },
  {
    name: "a lead that we do not know",
    node: (
      <FixQuestion
        form={blankForm}
        name="fix-2"
        number={2}
        question="A lead we do not know"
        where="Table 2, row 3, column 2. Not placed."
        quote="District leads"
        explanation="No organisation or group of this partnership has this name. We never make one up."
      >
        <FilterSelect
          label="These are"
          name="fix-2"
          id="fix-2"
          value="chairs"
          options={[
            { value: "chairs", label: "Area partnership chairs (group, 5 members)" },
            { value: "unknown", label: "Not known yet: keep the words, mark “to be identified”" },
          ]}
        />
        <CheckField
          form={{ typed: { "fix-2-alias": "yes" } }}
          name="fix-2-alias"
          label="Remember “District leads” as another name for it"
        />
      </FixQuestion>
    ),
  },
  {
    name: "not answered, with long words",
    node: (
      <FixQuestion
        form={{ typed: {}, problems: [{ field: "fix-3", message: "Choose where these words belong" }] }}
        name="fix-3"
        number={3}
        question="Words that fit no column"
        where="Table 1, row 1, column 9. Not placed."
        quote={LONG_WORD}
      >
        <Picks
          name="fix-3"
          id="fix-3"
          chosen={[]}
          picks={[
            { value: "measure", label: "A measure", hint: LONG_TITLE },
            { value: "drop", label: "Leave them out of the plan; the paper keeps them" },
          ]}
        />
      </FixQuestion>
    ),
  },
];
