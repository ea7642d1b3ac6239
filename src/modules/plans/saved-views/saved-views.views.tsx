import type { Child } from "hono/jsx";
import { noticeSaid } from "../../../platform/web/notice-said.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Button, ButtonRow, PlainButton } from "../../../ui/components/button/button.tsx";
import { Chips } from "../../../ui/components/chips/chips.tsx";
import { Details } from "../../../ui/components/details/details.tsx";
import { Empty } from "../../../ui/components/empty/empty.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form, Hidden } from "../../../ui/components/form/form.tsx";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { Row, Rows } from "../../../ui/components/rows/rows.tsx";
import { blankForm, type FormState, hasProblems } from "../../../ui/form-state.ts";
import { DeskPage, partnershipPaths } from "../../partnerships/index.ts";
import { planPaths } from "../paths.ts";
import type { SavedViewRow } from "./saved-view.table.ts";
import { addressOfView, readView } from "./saved-view.ts";

const TITLE = "Your views";

const NOTICES: Readonly<Record<string, string>> = {
  kept: "The view is kept. You find it here and with its plan.",
  dropped: "The view is no longer kept.",
};

interface PlanViewsProps {
  visit: Visit;
  /** Every view that this person keeps. */
  kept: readonly SavedViewRow[];
  /** The page that is seen, with its filter. */
  here: string;
}

/** With a plan: the views of it that this person keeps, and a way to keep the one that is seen. */
export function PlanViews({ visit, kept, here }: PlanViewsProps) {
  const { slug } = visit.tenant;
  const desk = partnershipPaths.desk(slug);
  const address = here.slice(desk.length);
  const seen = readView(address);
  const plan = /^\/plans\/\d+/.exec(address)?.[0];
  const own = kept.filter(({ path }) => path === plan || path.startsWith(`${plan}/`));
  const isKept = (view: SavedViewRow) =>
    seen.ok && seen.value.path === view.path && seen.value.query === view.query;
  if (own.length === 0 && !seen.ok) return null;
  return (
    <div>
      {own.length > 0 ? (
        <nav aria-label={TITLE}>
          <Chips
            chips={own.map((view) => ({
              label: view.name,
              href: `${desk}${addressOfView(view)}`,
              current: isKept(view),
            }))}
          />
        </nav>
      ) : null}
      {seen.ok && !own.some(isKept) ? (
        <Details summary="Keep this view">
          <KeepViewForm slug={slug} address={address} form={blankForm} />
        </Details>
      ) : null}
    </div>
  );
}

function KeepViewForm({ slug, address, form }: { slug: string; address: string; form: FormState }) {
  return (
    <Form action={planPaths.savedViews(slug)} state={form}>
      <Hidden name="address" value={address} />
      <TextField
        form={form}
        name="name"
        id="view-name"
        label="What do you call it?"
        hint="Only you see your views. The address of the page can be sent to anybody who signs in."
      />
      <ButtonRow>
        <Button kind="secondary">Keep it</Button>
      </ButtonRow>
    </Form>
  );
}

interface SavedViewsPageProps {
  visit: Visit;
  kept: readonly SavedViewRow[];
  /** A view that could not be kept as it was sent. */
  refused?: { readonly form: FormState; readonly address: string };
}

/** Every view that this person keeps, to open and to let go. */
export function SavedViewsPage({ visit, kept, refused }: SavedViewsPageProps) {
  const { slug } = visit.tenant;
  const desk = partnershipPaths.desk(slug);
  return (
    <DeskPage
      visit={visit}
      title={TITLE}
      error={refused !== undefined && hasProblems(refused.form)}
      notice={noticeSaid(visit, NOTICES)}
    >
      <Breadcrumbs above={[{ label: "Home", href: desk }]} here={TITLE} />
      {refused ? <ErrorSummary form={refused.form} /> : null}
      <PageHead title={TITLE} intro="What you asked of a plan and kept under a name. Only you see them." />
      {refused ? (
        <>
          <h2>Keep a view</h2>
          <KeepViewForm slug={slug} address={refused.address} form={refused.form} />
        </>
      ) : null}
      {kept.length === 0 ? (
        <Empty heading="You keep no view yet">
          <p>
            Open a plan, ask for what you want to see, such as what is late, and press “Keep this view” under
            the filter.
          </p>
        </Empty>
      ) : (
        <Rows>
          {kept.map((view) => (
            <Row
              title={view.name}
              href={`${desk}${addressOfView(view)}`}
              when={
                <form method="post" action={planPaths.savedViewRemoval(slug, view.id)}>
                  <PlainButton>
                    Let it go<span class="cm-vh">: {view.name}</span>
                  </PlainButton>
                </form>
              }
            />
          ))}
        </Rows>
      )}
    </DeskPage>
  );
}

/** The views that somebody keeps, on their home. */
export function KeptViewsBlock({ slug, kept }: { slug: string; kept: readonly SavedViewRow[] }): Child {
  if (kept.length === 0) return null;
  return (
    <section aria-labelledby="kept-views">
      <h2 id="kept-views">{TITLE}</h2>
      <ul>
        {kept.map((view) => (
          <li>
            <a href={`${partnershipPaths.desk(slug)}${addressOfView(view)}`}>{view.name}</a>
          </li>
        ))}
      </ul>
      <p class="cm-small">
        <a href={planPaths.savedViews(slug)}>See and let go of views</a>
      </p>
    </section>
  );
}
