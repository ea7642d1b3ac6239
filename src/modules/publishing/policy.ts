import type { Permission } from "../../platform/scope/scope.ts";

/** Everything here is public: what may be seen is decided by what was published. */
export const publishingPermissions = {} as const satisfies Record<Permission, string>;
