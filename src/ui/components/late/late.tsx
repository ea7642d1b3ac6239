import { sayLateness } from "../../words/lateness-words.ts";
import { Icon } from "../icon/icon.tsx";

/** How late an action is, so many days after its last day; nothing while it is in time. Stands beside the status. */
export function Late({ days }: { days: number }) {
  const words = sayLateness(days);
  if (words === null) return null;
  return (
    <span class="cm-late">
      <Icon name="late" />
      {words}
    </span>
  );
}
