import type { Example } from "../../example.ts";
import { LONG_TITLE } from "../../example-facts.ts";
import { FilterForm, FilterSelect, FilterWords } from "./filter-form.tsx";

export const examples: Example[] = [
  {
    name: "of a plan",
    node: (
      <FilterForm action="#actions">
        <FilterWords label="Words" name="words" value="" />
        <FilterSelect
          label="Who leads"
          name="lead"
          value="long"
          options={[
            { value: "", label: "Anyone" },
            { value: "long", label: LONG_TITLE },
          ]}
        />
        <FilterSelect
          label="Status"
          name="status"
          value="late"
          options={[
            { value: "", label: "Any" },
            { value: "late", label: "Late" },
          ]}
        />
      </FilterForm>
    ),
  },
];
