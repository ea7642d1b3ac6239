import { Box } from "../../../ui/components/box/box.tsx";
import { planPaths } from "../paths.ts";
import type { ContactDetail } from "./personal-words.ts";

/** Words that look as if they were about one person: what stops publication, and what only a person can judge. */
export function PersonalWords({
  slug,
  contacts,
  people,
}: {
  slug: string;
  contacts: readonly ContactDetail[];
  people: readonly ContactDetail[];
}) {
  const item = ({ found, place, kind }: ContactDetail) => (
    <li>
      “{found}” ({KIND_WORDS[kind]}),{" "}
      {place.action ? (
        <a href={planPaths.action(slug, place.action)}>in an action of improvement {place.improvement}</a>
      ) : place.improvement > 0 ? (
        `in improvement ${place.improvement}`
      ) : (
        "in the plan’s own heading"
      )}
    </li>
  );
  return (
    <>
      {contacts.length > 0 ? (
        <Box tone="stop" heading="Contact details are never published" level={3}>
          <p>Take these out of the plan’s words first:</p>
          <ul>{contacts.map(item)}</ul>
        </Box>
      ) : null}
      {people.length > 0 ? (
        <Box tone="todo" heading="These look like people’s names" level={3}>
          <p>A public plan names posts and bodies. Look whether these are meant to be public:</p>
          <ul>{people.map(item)}</ul>
        </Box>
      ) : null}
    </>
  );
}

const KIND_WORDS: Readonly<Record<ContactDetail["kind"], string>> = {
  email: "an e-mail address",
  telephone: "a telephone number",
  name: "a name",
};
