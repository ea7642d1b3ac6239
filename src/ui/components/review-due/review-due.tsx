import { Icon } from "../icon/icon.tsx";

/** Work without an end whose day to look at it again has passed. It is not late; somebody has to say whether it goes on. */
export function ReviewDue() {
  return (
    <span class="cm-review-due">
      <Icon name="ongoing" />
      Review due
    </span>
  );
}
