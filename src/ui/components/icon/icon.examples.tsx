import type { Example } from "../../example.ts";
import { ICON_NAMES, Icon } from "./icon.tsx";

export const examples: Example[] = [
  {
    name: "every shape, with its name",
    node: (
      <ul class="cm-list">
        {ICON_NAMES.map((name) => (
          <li>
            <Icon name={name} /> {name}
          </li>
        ))}
      </ul>
    ),
  },
];
