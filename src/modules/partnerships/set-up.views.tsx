import type { Typed } from "../../kernel/invalid.ts";
import type { Tenant } from "../../kernel/tenant.ts";
import type { Visit } from "../../platform/web/visit.ts";
import { Breadcrumbs, type Crumb } from "../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { ConflictNotice } from "../../ui/components/conflict-notice/conflict-notice.tsx";
import { type ComparedField, findDifferences } from "../../ui/components/conflict-notice/find-differences.ts";
import { sayMoment } from "../../ui/words/moment-words.ts";
import { partnershipPaths } from "./paths.ts";

/** The name of the page that leads to everything a partnership sets up. */
export const SET_UP = "People, bodies and settings";

interface SetUpCrumbsProps {
  tenant: Pick<Tenant, "slug">;
  /** Pages between the set-up and this one. */
  above?: readonly Crumb[];
  here: string;
}

/** The way back up from a page of the set-up. */
export function SetUpCrumbs({ tenant, above = [], here }: SetUpCrumbsProps) {
  return (
    <Breadcrumbs
      above={[{ label: SET_UP, href: partnershipPaths.setUp(tenant.slug) }, ...above]}
      here={here}
    />
  );
}

interface SavedMeanwhileProps {
  visit: Pick<Visit, "scope">;
  /** Who saved it and when; null where that is not known. This room knows no people: rooms above say the name. */
  saved: { readonly by?: string | null; readonly at: Date } | null;
  fields: readonly ComparedField[];
  /** The fields as they stand now, and as this person wrote them. */
  theirs: Typed;
  yours: Typed;
}

/** Above a form that somebody else was quicker with: both texts, and what to do. */
export function SavedMeanwhile({ visit, saved, fields, theirs, yours }: SavedMeanwhileProps) {
  return (
    <ConflictNotice
      by={saved?.by ?? "Somebody"}
      when={saved ? sayMoment(saved.at, visit.scope.at) : "just now"}
      differences={findDifferences(fields, theirs, yours)}
    >
      <p>Put together what should stand, and save again.</p>
    </ConflictNotice>
  );
}
