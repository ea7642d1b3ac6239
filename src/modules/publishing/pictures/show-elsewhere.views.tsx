import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Picture } from "../../../ui/components/picture/picture.tsx";
import { Snippet } from "../../../ui/components/snippet/snippet.tsx";
import { OpenPage } from "../../partnerships/index.ts";
import { sayTitle } from "../../plans/index.ts";
import { publicPaths } from "../paths.ts";
import type { PublicPlan } from "../plans/public-plan.store.ts";
import { PICTURE_WIDTH } from "./progress-picture.views.tsx";

/** How somebody shows a plan's progress on a page of their own. */
export function ShowElsewherePage({ visit, plan }: { visit: Visit; plan: PublicPlan }) {
  const { slug } = visit.tenant;
  const { frozen, number } = plan;
  const title = sayTitle(frozen);
  const page = visit.baseUrl + publicPaths.plan(slug, number);
  const picture = publicPaths.picture(slug, number);
  const alt = `Progress of “${title}” as a bar with figures. The page behind this picture says the same in words.`;
  const snippet = [
    `<a href="${attribute(page)}">`,
    `  <img src="${attribute(visit.baseUrl + picture)}" width="${PICTURE_WIDTH}"`,
    `       alt="${attribute(alt)}">`,
    "</a>",
  ].join("\n");
  return (
    <OpenPage visit={visit} title={`Show the progress of ${title} elsewhere`}>
      <Breadcrumbs
        above={[
          { label: "Home", href: publicPaths.home(slug) },
          { label: "Plans", href: publicPaths.plans(slug) },
          { label: frozen.title, href: publicPaths.plan(slug, number) },
        ]}
        here="Show it elsewhere"
      />
      <h1>Show this plan’s progress on your page</h1>
      <div class="cm-measure">
        <p>
          This picture always tells how the plan stands today, as these pages do. It holds no script and sets
          no cookie, so it needs no consent of your readers.
        </p>
        <p>
          <a href={publicPaths.plan(slug, number)}>
            <Picture src={picture} width={PICTURE_WIDTH} alt={alt} />
          </a>
        </p>
        <h2>Put it on a web page</h2>
        <p>Copy these lines into the page’s HTML. The picture then leads to the plan.</p>
        <Snippet label="Lines for your page">{snippet}</Snippet>
        <h2>Put it elsewhere</h2>
        <p>
          Where a program asks for the address of a picture, give it this one. Where it asks for a
          description, say what the picture tells and where it can be read in words.
        </p>
        <p>
          <a href={picture}>
            {visit.baseUrl}
            {picture}
          </a>
        </p>
        <p>
          In a paper or slides a picture stays as it was on its day; the day stands on it. The figures
          themselves are in the <a href={publicPaths.openData(slug)}>open data</a>.
        </p>
      </div>
    </OpenPage>
  );
}

/** Words as they stand in an attribute of the lines that people copy; the page escapes them once more to show them. */
function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
