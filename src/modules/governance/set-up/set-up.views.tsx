import { allowed } from "../../../platform/access/predicate.ts";
import type { Visit } from "../../../platform/web/visit.ts";
import { PageHead } from "../../../ui/components/page-head/page-head.tsx";
import { Row, Rows } from "../../../ui/components/rows/rows.tsx";
import { sayMany } from "../../../ui/words/number-words.ts";
import { DeskPage, partnershipPaths, SET_UP } from "../../partnerships/index.ts";
import { changesPeople, overseesMail, peoplePaths } from "../../people/index.ts";
import { governancePaths } from "../paths.ts";

/** How much of everything there is; null for what this person may not see. */
export interface SetUpCounts {
  readonly organisations: number;
  readonly places: number;
  readonly groups: number;
  readonly jargon: number;
  readonly people: { readonly all: number; readonly withLogin: number } | null;
  /** What the partnership has not said of itself yet. */
  readonly missing: readonly ("introduction" | "accessibility contact")[] | null;
}

/** Everything that a partnership sets up before it plans, with how much of it there is. */
export function SetUpPage({ visit, counts }: { visit: Visit; counts: SetUpCounts }) {
  const { slug } = visit.tenant;
  const { people, missing } = counts;
  return (
    <DeskPage visit={visit} title={SET_UP}>
      <PageHead title={SET_UP} intro="What plans, papers and pages are made with." />
      <Rows>
        {missing ? (
          <Row
            title="The partnership"
            href={partnershipPaths.settings(slug)}
            under="Name, colour and logo, your own words, the reporting year, and what stands on the public home page."
            when={missing.length > 0 ? `No ${missing.join(" and no ")} yet` : "Complete"}
          />
        ) : null}
        {missing ? (
          <Row
            title="Look of Word files"
            href={partnershipPaths.wordTemplate(slug)}
            under="A Word template with your styles, header and footer, for what you take out."
          />
        ) : null}
        <Row
          title="Organisations"
          href={partnershipPaths.organisations(slug)}
          under="The bodies that plan here, advise, or are named in a plan, with the names that papers use for them."
          when={sayMany(counts.organisations, "organisation")}
        />
        {people ? (
          <Row
            title="People"
            href={peoplePaths.people(slug)}
            under="Who works with the partnership, with which roles, and who signs in."
            when={`${sayMany(people.all, "person", "people")}, ${people.withLogin} with a login`}
          />
        ) : null}
        {allowed(changesPeople, visit.scope, null) ? (
          <Row
            title="Lists brought in"
            href={peoplePaths.lists(slug)}
            under="Many people or organisations at once, from a workbook or a table that you have."
          />
        ) : null}
        {missing ? (
          <Row
            title="Signing in"
            href={peoplePaths.secondStep(slug)}
            under="Which roles are asked for a second step."
          />
        ) : null}
        {allowed(overseesMail, visit.scope, null) ? (
          <Row
            title="Mail that went out"
            href={peoplePaths.mailSent(slug)}
            under="What was sent to whom on which day, and which addresses take no mail."
          />
        ) : null}
        <Row
          title="Mail to you"
          href={partnershipPaths.mailChoices(slug)}
          under="At which hours mail comes to you, how often news, and how long you are away."
        />
        <Row
          title="Groups"
          href={governancePaths.groups(slug)}
          under="Boards, executives, theme and area groups."
          when={sayMany(counts.groups, "group")}
        />
        <Row
          title="Places"
          href={partnershipPaths.places(slug)}
          under="Areas, localities and neighbourhoods."
          when={sayMany(counts.places, "place")}
        />
        <Row
          title="Plain words"
          href={partnershipPaths.jargon(slug)}
          under="Words that this partnership would rather not use in public, and what it says instead."
          when={sayMany(counts.jargon, "word")}
        />
      </Rows>
    </DeskPage>
  );
}
