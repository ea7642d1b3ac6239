import { sayDay } from "../../../kernel/calendar-date.ts";
import { Box } from "../../../ui/components/box/box.tsx";
import { ButtonLink } from "../../../ui/components/button/button.tsx";
import type { Fact } from "../../../ui/components/facts/facts.tsx";
import type { PublicConsultation, PublicVersion } from "../../plans/index.ts";
import { publicPaths } from "../paths.ts";
import { leaveOutContacts } from "../plans/leave-out-contacts.words.ts";

/** That a plan is looked at again, and that everybody can say something of the version to come. */
export function PlanOnItsWay({
  slug,
  plan,
  versions: [version],
  consultation,
}: {
  slug: string;
  plan: number;
  versions: readonly PublicVersion[];
  consultation: PublicConsultation | null;
}) {
  return (
    <>
      {version?.underReviewSince ? (
        <p>
          <strong>Under review since {sayDay(version.underReviewSince)}.</strong> It holds until a new version
          is published.
        </p>
      ) : null}
      {consultation?.isOpen ? (
        <Box tone="wash" heading="Have your say">
          <p>
            A new version of this plan is put forward. You can comment until{" "}
            {sayDay(consultation.consultation.closesOn)}.
          </p>
          <p>
            <ButtonLink href={publicPaths.consultation(slug, plan)}>Read it and comment</ButtonLink>
          </p>
        </Box>
      ) : null}
    </>
  );
}

/** Who approved the version that holds, and the way to those before it. */
export function versionFacts(slug: string, plan: number, versions: readonly PublicVersion[]): Fact[] {
  const [version, before] = versions;
  if (!version) return [];
  return [
    ...(version.approval ? [{ term: "Approval", value: leaveOutContacts(version.approval.sentence) }] : []),
    {
      term: "Versions",
      value: before ? (
        <>
          <a href={publicPaths.versions(slug, plan)}>All {versions.length} of them</a> ·{" "}
          <a href={publicPaths.comparison(slug, plan, before.number, version.number)}>
            What changed since the last
          </a>
        </>
      ) : (
        <a href={publicPaths.versions(slug, plan)}>The first</a>
      ),
    },
  ];
}
