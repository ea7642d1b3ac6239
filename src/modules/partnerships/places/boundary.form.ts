import { z } from "zod";
import { typedLine, typedVersion } from "../../../platform/web/typed-field.ts";

/** What comes with the file of a boundary. */
export const boundaryForm = z.object({
  version: typedVersion,
  source: typedLine(
    300,
    "Use at most 300 letters for where it comes from",
    "Say where the outline comes from, for example “Strathbrae Council, 2026”",
  ),
});
