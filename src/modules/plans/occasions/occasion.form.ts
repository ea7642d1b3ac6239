import { z } from "zod";
import { typedLine, typedNumber, typedText, typedVersion } from "../../../platform/web/typed-field.ts";

const name = typedLine(
  200,
  "Name the occasion in at most 200 characters",
  "Name the occasion, for example “the next LOIP process”",
);

export const occasionForm = z.object({
  name,
  note: typedText(2000, "Write at most 2,000 characters"),
});

export type OccasionForm = z.output<typeof occasionForm>;

/** When it is, in words; which version of it the person saw. */
export const occasionDateForm = z.object({
  when: typedLine(300, "Write the date in at most 300 characters", "Say when it is, for example “June 2027”"),
  version: typedVersion,
});

export const joiningForm = z.object({
  into: typedNumber("Choose the occasion that it is the same as"),
  version: typedVersion,
});

/** An action's date hangs on the occasion of this name, or on none where it is empty. */
export const hangingForm = z.object({
  name: typedLine(200, "Name the occasion in at most 200 characters"),
  version: typedVersion,
});
