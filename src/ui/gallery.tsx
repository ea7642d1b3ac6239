import { Links } from "./components/links/links.tsx";
import type { NavItem, PageAssets } from "./components/page/page-assets.ts";
import { PublicPage } from "./components/page/public-page.tsx";
import { type Example, type ExampleSet, isPage, type PageExample } from "./example.ts";
import { strathbrae } from "./example-facts.ts";

interface GalleryProps {
  assets: PageAssets;
  /** What is shown; usually `ALL_EXAMPLES`. */
  sets: readonly ExampleSet[];
  /** The gallery's own address. An example that is a whole page has its name after it. */
  href: string;
}

/** Every component in every state that it has an example of. */
export function Gallery({ assets, sets, href }: GalleryProps) {
  const nav: NavItem[] = [{ label: "Gallery", href, current: true }];
  return (
    <PublicPage assets={assets} sender={strathbrae} home={href} title="Gallery" nav={nav} footer={[]} work>
      <h1>Gallery</h1>
      {sets.map((set) => (
        <section>
          <h2 id={`gallery-${set.component}`}>{set.component}</h2>
          {set.examples.map((example) =>
            isPage(example) ? (
              <Links links={[{ label: example.name, href: `${href}/${slugOf(set, example)}` }]} />
            ) : (
              <ShownExample example={example} />
            ),
          )}
        </section>
      ))}
    </PublicPage>
  );
}

/** The example that is a whole page, found by the last part of its address. */
export function findPageExample(sets: readonly ExampleSet[], slug: string): PageExample | null {
  for (const set of sets) {
    const found = set.examples.find((example) => isPage(example) && slugOf(set, example) === slug);
    if (found && isPage(found)) return found;
  }
  return null;
}

/** `page-public-with-a-band` */
export function slugOf(set: ExampleSet, example: { readonly name: string }): string {
  return `${set.component}-${example.name}`.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

function ShownExample({ example }: { example: Example }) {
  return (
    <div class="cm-example">
      <p class="cm-example__name">{example.name}</p>
      {example.node}
    </div>
  );
}
