import type { Visit } from "../../../platform/web/visit.ts";
import { Breadcrumbs } from "../../../ui/components/breadcrumbs/breadcrumbs.tsx";
import { Facts } from "../../../ui/components/facts/facts.tsx";
import { Outline } from "../../../ui/components/outline/outline.tsx";
import { Row, Rows } from "../../../ui/components/rows/rows.tsx";
import { Split } from "../../../ui/components/split/split.tsx";
import { sayMany } from "../../../ui/words/number-words.ts";
import { OpenPage, placeKindName } from "../../partnerships/index.ts";
import { sayTitle } from "../../plans/index.ts";
import { AskForAnotherForm } from "../formats/ask-link.views.tsx";
import type { OpenPlaceFacts } from "../open-data/open-data.store.ts";
import { publicPaths } from "../paths.ts";
import { leaveOutContacts } from "../plans/leave-out-contacts.words.ts";
import { PlanAtAGlance } from "../plans/public-plan-list.views.tsx";

/** The places of the partnership, each with the plans for it. */
export function PlacesPage({ visit, places }: { visit: Visit; places: readonly OpenPlaceFacts[] }) {
  const { slug, words, name } = visit.tenant;
  return (
    <OpenPage visit={visit} title="Places">
      <Breadcrumbs above={[{ label: "Home", href: publicPaths.home(slug) }]} here="Places" />
      <h1>Places</h1>
      {places.length === 0 ? (
        <p>The places into which {name} is divided are not listed here yet.</p>
      ) : (
        <>
          <Rows>
            {places.map(({ place, plans }) => (
              <Row
                title={place.name}
                href={publicPaths.place(slug, place.id)}
                under={placeKindName(place.kind, words)}
                when={plans.length > 0 ? sayMany(plans.length, "plan") : "No plan of its own"}
              />
            ))}
          </Rows>
          <p class="cm-small">
            <a href={publicPaths.openFile(slug, "places.geojson")}>All of them as data (GeoJSON)</a>
          </p>
        </>
      )}
    </OpenPage>
  );
}

/** One place: where it lies, and what is planned for it. Who makes a local place plan begins here (SSI 2021/353). */
export function PlacePage({ visit, found }: { visit: Visit; found: OpenPlaceFacts }) {
  const { slug, words } = visit.tenant;
  const { place, plans } = found;
  return (
    <OpenPage visit={visit} title={place.name}>
      <Breadcrumbs
        above={[
          { label: "Home", href: publicPaths.home(slug) },
          { label: "Places", href: publicPaths.places(slug) },
        ]}
        here={place.name}
      />
      <h1>{place.name}</h1>
      <Split>
        <div>
          <h2>Where it lies</h2>
          {place.boundary ? (
            <>
              <Outline name={place.name} geometry={place.boundary} />
              <p>
                <a href={publicPaths.boundary(slug, place.id)}>This outline as data (GeoJSON)</a>
              </p>
              {place.boundarySource ? (
                <p class="cm-small cm-quiet">From: {leaveOutContacts(place.boundarySource)}</p>
              ) : null}
            </>
          ) : (
            <p>Its outline is not published here yet.</p>
          )}
          <h2>What is planned for it</h2>
          {plans.length === 0 ? (
            <p>
              No plan is published for {place.name} alone. It is part of{" "}
              <a href={publicPaths.plans(slug)}>what is planned for the whole area</a>.
            </p>
          ) : null}
          {plans.map((plan) => (
            <PlanAtAGlance visit={visit} plan={plan} level={3} />
          ))}
        </div>
        <Facts
          side
          small
          facts={[
            { term: "What it is", value: placeKindName(place.kind, words) },
            { term: "Official code", value: place.code ?? "None" },
            ...(plans.length > 0
              ? [
                  {
                    term: "Plans",
                    value: plans.map(({ number, frozen }) => (
                      <p>
                        <a href={publicPaths.plan(slug, number)}>{sayTitle(frozen)}</a>
                      </p>
                    )),
                  },
                ]
              : []),
          ]}
        />
      </Split>
      <AskForAnotherForm visit={visit} />
    </OpenPage>
  );
}
