import type { Visit } from "../../../platform/web/visit.ts";
import { Button, ButtonRow } from "../../../ui/components/button/button.tsx";
import { ErrorSummary } from "../../../ui/components/error-summary/error-summary.tsx";
import { TextArea } from "../../../ui/components/field/text-area.tsx";
import { TextField } from "../../../ui/components/field/text-field.tsx";
import { Form } from "../../../ui/components/form/form.tsx";
import { type FormState, hasProblems } from "../../../ui/form-state.ts";
import { LinkFrame } from "./link-frame.views.tsx";
import { linkPaths } from "./link-paths.ts";
import type { LinkedAction, LinkedWork } from "./linked-work.store.ts";
import { sayFirstName } from "./personal-link.words.ts";

interface HandBackPageProps {
  visit: Visit;
  secret: string;
  work: LinkedWork;
  /** The ones that are handed back: one, or all that are still theirs. */
  items: readonly LinkedAction[];
  /** All of them, and not only the one in the address. */
  all: boolean;
  form: FormState;
}

/** “This is not my action”: why, and perhaps whose it is. Nothing of the action changes. */
export function HandBackPage({ visit, secret, work, items, all, form }: HandBackPageProps) {
  const { slug } = visit.tenant;
  const title = all && items.length !== 1 ? "I no longer lead these" : "This is not my action";
  const [one] = items;
  const at =
    all || !one ? linkPaths.handBackAll(slug, secret) : linkPaths.handBack(slug, secret, one.action.number);
  const back = all || !one ? linkPaths.link(slug, secret) : linkPaths.action(slug, secret, one.action.number);
  return (
    <LinkFrame visit={visit} title={title} error={hasProblems(form)}>
      <ErrorSummary form={form} idOf={(field) => field} />
      <p class="cm-over">Hello {sayFirstName(work.holder.name)}</p>
      <h1>{title}</h1>
      <ul>
        {items.map(({ action }) => (
          <li>{action.text}</li>
        ))}
      </ul>
      <p>
        You are not asked about {items.length === 1 ? "it" : "them"} again, and the people who look after the
        plan find somebody else. Nothing of {items.length === 1 ? "the action" : "the actions"} changes by
        this.
      </p>
      <Form action={at} state={form}>
        <TextArea
          form={form}
          name="reason"
          label="Why is it not yours?"
          hint="In a few words. Only people at the partnership read them."
          rows={3}
        />
        <TextField form={form} name="instead" label="Who should be asked instead?" optional />
        <ButtonRow>
          <Button>{items.length === 1 ? "Hand it back" : "Hand them back"}</Button>
          <a href={back}>Back</a>
        </ButtonRow>
      </Form>
    </LinkFrame>
  );
}
