import type { Example } from "../../example.ts";
import { Picture } from "./picture.tsx";

export const examples: Example[] = [
  {
    name: "wider than a telephone",
    node: (
      <Picture
        src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 12'%3E%3Crect width='64' height='12' fill='%23c4dbf3'/%3E%3C/svg%3E"
        alt="A blue bar"
        width={640}
      />
    ),
  },
];
