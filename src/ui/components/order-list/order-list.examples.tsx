import type { Example } from "../../example.ts";
import { LONG_TITLE, LONG_WORD } from "../../example-facts.ts";
import { Form } from "../form/form.tsx";
import { OrderList } from "./order-list.tsx";

export const examples: Example[] = [
  {
    name: "headings with what stands under them, and long words",
    node: (
      <Form action="#" guard={false}>
        <OrderList
          field="step"
          things={[
            {
              id: "order-1",
              label: <strong>1. Tell people what we do</strong>,
              name: "1. Tell people what we do",
              up: null,
              down: "1:down",
              within: [
                {
                  id: "order-1-1",
                  label: "1.1 Write a strategy",
                  name: "1.1 Write a strategy",
                  up: null,
                  down: "1.1:down",
                },
                { id: "order-1-2", label: `1.2 ${LONG_WORD}`, name: LONG_WORD, up: "1.2:up", down: null },
              ],
            },
            {
              id: "order-2",
              label: <strong>2. {LONG_TITLE}</strong>,
              name: LONG_TITLE,
              up: "2:up",
              down: null,
            },
          ]}
        />
      </Form>
    ),
  },
];
