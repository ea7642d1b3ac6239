import { recordEvent } from "../../platform/ledger/record-event.ts";
import type { Scope } from "../../platform/scope/scope.ts";
import { partnershipEvents } from "./events.ts";
import { insertPartnership } from "./partnership.store.ts";

export interface NewPartnership {
  readonly slug: string;
  readonly name: string;
  /** “Community Planning Partnership” */
  readonly kind: string;
}

/** Deep enough for white words, and nobody's party colour. A partnership chooses its own. */
const FIRST_ACCENT = "#37474f";

/**
 * Writes the row of the partnership that this scope is in, as everybody's first page of it will show it.
 * A slug that is taken violates `partnership_slug`; whoever calls has words for that.
 */
export async function makePartnership(scope: Scope, partnership: NewPartnership): Promise<void> {
  await insertPartnership(scope.database, {
    ...partnership,
    id: scope.partnership,
    accent: FIRST_ACCENT,
    logoFileId: null,
    yearStart: 4,
    words: {},
    introduction: "",
    accessibilityContact: "",
    createdAt: scope.at,
  });
  await recordEvent(scope, {
    event: partnershipEvents.partnershipMade,
    subject: { kind: "partnership", id: scope.partnership },
    facts: { slug: partnership.slug },
    words: { name: partnership.name },
  });
}
