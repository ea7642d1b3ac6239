import { fullNameOf } from "../../../kernel/tenant.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { OpenPage } from "../../partnerships/index.ts";
import { publicPaths } from "../paths.ts";

/** What this site is, where its figures come from, and what it does with readers: nothing. */
export function AboutPage({ visit }: { visit: Visit }) {
  const { tenant } = visit;
  return (
    <OpenPage visit={visit} title="About this site">
      <Breadcrumbs above={[{ label: "Home", href: publicPaths.home(tenant.slug) }]} here="About this site" />
      <h1>About this site</h1>
      <div class="cm-measure">
        <p>
          Here {fullNameOf(tenant)} shows the plans that its partners have made together, and how each promise
          is going. Anybody can read it, without an account.
        </p>
        <p>
          <a href={publicPaths.plans(tenant.slug)}>The plans</a> stand together;{" "}
          <a href={publicPaths.places(tenant.slug)}>the places</a> of the area each show what is planned for
          them.
        </p>
        <h2>Where the words and figures come from</h2>
        <p>
          A plan’s own words stand in quotation marks, or as the plan’s text; under a date is how this service
          reads it. Updates are said by the partners who lead an action. Whether an action is late is worked
          out from its date, each day anew. Plans change only when a new version is published.
        </p>
        <h2>What we do with readers</h2>
        <p>
          Nothing. Public pages set no cookies, load nothing from anywhere else and work without script.
          People who work with the partnership sign in; for them alone one cookie is kept while they are
          signed in.
        </p>
      </div>
    </OpenPage>
  );
}
