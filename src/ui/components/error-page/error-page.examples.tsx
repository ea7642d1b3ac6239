import type { Example } from "../../example.ts";
import { LONG_TITLE } from "../../example-facts.ts";
import {
  FaultBody,
  ForbiddenBody,
  NotFoundBody,
  TooLargeBody,
  TooLateBody,
  TooManyBody,
} from "./error-page.tsx";

export const examples: Example[] = [
  {
    name: "not found",
    node: (
      <NotFoundBody
        ways={[
          { label: "look through the plans of Inverlairn", href: "#" },
          { label: "tell us which link brought you here", href: "#" },
        ]}
        reference="7F3K-20"
      />
    ),
  },
  {
    name: "not allowed, with who can",
    node: <ForbiddenBody>Only the lead officer can close an action. Morag Innes can.</ForbiddenBody>,
  },
  { name: "not allowed", node: <ForbiddenBody ways={[{ label: `go back to: ${LONG_TITLE}`, href: "#" }]} /> },
  { name: "a form that is too old", node: <TooLateBody /> },
  { name: "larger than we can take", node: <TooLargeBody /> },
  { name: "a file that found no place", node: <TooManyBody /> },
  { name: "a fault of ours", node: <FaultBody reference="7F3K-21" /> },
];
