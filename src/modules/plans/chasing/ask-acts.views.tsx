import { PlainButton } from "../../../ui/components/button/button.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { planPaths } from "../paths.ts";
import type { RoundAsk, RoundDesk, RoundPerson } from "./gather-round.ts";

/** What the lead officer can do about one ask. */
export function AskActs({ slug, desk, ask }: { slug: string; desk: RoundDesk; ask: RoundAsk }) {
  return (
    <div class="cm-marks">
      {ask.state === "open" ? (
        <>
          <Act slug={slug} desk={desk} ask={ask} what="asking-again" label="Mail again" />
          <Act slug={slug} desk={desk} ask={ask} what="taking-back" label="No need this time" />
        </>
      ) : (
        <Act slug={slug} desk={desk} ask={ask} what="asking-again" label="Ask again" />
      )}
    </div>
  );
}

interface ActProps {
  slug: string;
  desk: RoundDesk;
  ask: RoundAsk;
  what: "taking-back" | "asking-again";
  label: string;
}

/** A small act on one ask; to whoever does not see the row its button says what it is about. */
export function Act({ slug, desk: { plan, round }, ask, what, label }: ActProps) {
  return (
    <Form action={planPaths.askAct(slug, plan.number, round.dueOn, ask.id, what)} guard={false}>
      <PlainButton>
        {label}
        <span class="cm-vh">
          : {ask.name}, {ask.label}
        </span>
      </PlainButton>
    </Form>
  );
}

/** Ends the links that were mailed to somebody: one that was forwarded, or went to the wrong address. */
export function RevokeLinks({
  slug,
  desk: { plan, round },
  person,
}: {
  slug: string;
  desk: RoundDesk;
  person: RoundPerson;
}) {
  return (
    <Form action={planPaths.roundLinks(slug, plan.number, round.dueOn, person.id)} guard={false}>
      <PlainButton>
        End their links<span class="cm-vh">: {person.name}</span>
      </PlainButton>
    </Form>
  );
}
