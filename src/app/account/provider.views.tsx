import { OpenPage, partnershipPaths } from "../../modules/partnerships/index.ts";
import type { ProviderTrouble } from "../../platform/identity/open-providers.ts";
import type { PageFrame } from "../../platform/web/visit.ts";

const TITLES: Readonly<Record<ProviderTrouble, string>> = {
  stopped: "You are not signed in",
  ended: "That took too long",
  down: "The other sign-in service does not answer",
  unknown: "You are not signed in",
};

/** Back from somebody else's sign-in service without being signed in, with the other ways. */
export function ProviderTroublePage({ visit, why }: { visit: PageFrame; why: ProviderTrouble }) {
  const { slug } = visit.tenant;
  return (
    <OpenPage visit={visit} title={TITLES[why]} width="narrow" work wayIn="none">
      <h1>{TITLES[why]}</h1>
      <TroubleWords why={why} name={visit.tenant.name} />
      <p>
        <a href={partnershipPaths.signIn(slug)}>Sign in another way, or try again</a>
      </p>
    </OpenPage>
  );
}

/** What happened, in words that fit whoever it happened to: whether an account is known is never among them. */
export function TroubleWords({ why, name }: { why: ProviderTrouble; name: string }) {
  switch (why) {
    case "stopped":
      return <p>You stopped on the way, or the other service did not let you go on.</p>;
    case "ended":
      return (
        <p>
          The way there and back was begun in another browser, was gone already, or took longer than five
          minutes.
        </p>
      );
    case "down":
      return <p>Nothing is wrong with your account. A link by e-mail works all the same.</p>;
    case "unknown":
      return (
        <p>
          Nobody who works with {name} signs in with that account, or its e-mail address is not one that the
          other service may speak for. If you should have access, ask your partnership's lead officer.
        </p>
      );
    default:
      return why satisfies never;
  }
}
