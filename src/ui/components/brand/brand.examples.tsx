import type { Example } from "../../example.ts";
import { inverlairn, LONG_TITLE, strathbrae } from "../../example-facts.ts";
import { Brand } from "./brand.tsx";

export const examples: Example[] = [
  { name: "with a drawn mark", node: <Brand sender={strathbrae} home="#" /> },
  { name: "with the other drawn mark", node: <Brand sender={inverlairn} home="#" /> },
  {
    name: "a picture of its own, and no kind",
    node: (
      <Brand
        sender={{
          name: "Strathbrae Together",
          kind: "",
          logo: {
            src: "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='60' height='20'%3E%3Crect width='60' height='20'/%3E%3C/svg%3E",
          },
        }}
        home="#"
      />
    ),
  },
  { name: "a long name", node: <Brand sender={{ ...strathbrae, name: LONG_TITLE }} home="#" /> },
];
