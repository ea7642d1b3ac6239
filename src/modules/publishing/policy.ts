import { holds } from "../../platform/access/predicate.ts";
import type { Permission } from "../../platform/scope/scope.ts";

/** What is public, everybody may see; what was published decides it. These are for what comes back from the public. */
export const publishingPermissions = {
  "publishing:format:answer":
    "See and answer requests for public pages in another form, with how to reach whoever asked",
} as const satisfies Record<Permission, string>;

export const answersFormats = holds("publishing:format:answer");
